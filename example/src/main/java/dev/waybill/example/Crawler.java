package dev.waybill.example;

import java.io.PrintStream;
import java.util.List;

/**
 * Crawls a site into DynamoDB and S3, and shows what becomes of it.
 *
 * <p>Without options it uses engines inside this JVM. Against AWS, in a region and a bucket of
 * yours, the same code runs with {@code --region eu-west-1 --bucket my-bucket}.
 *
 * <p>The exit status is 0 if everything is as it should be, 1 if something is not, and 2 if the
 * command line is wrong.
 */
public final class Crawler {
  private static final int FAILED = 1;
  private static final int USAGE_ERROR = 2;

  private Crawler() {}

  /** Runs the crawler. */
  public static void main(String[] args) {
    int status;
    try {
      status = run(List.of(args), System.out, System.err);
    } catch (Exception e) {
      e.printStackTrace();
      status = FAILED;
    }
    System.exit(status);
  }

  static int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println();
      err.print(Options.USAGE);
      return USAGE_ERROR;
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return 0;
    }
    UploadCounter counter = new UploadCounter();
    try (Cloud cloud =
        options.aws() == null ? Cloud.embedded(counter) : Cloud.aws(options.aws(), counter)) {
      return new Tour(cloud, counter, Site.documentation(), out).run() ? 0 : FAILED;
    }
  }
}
