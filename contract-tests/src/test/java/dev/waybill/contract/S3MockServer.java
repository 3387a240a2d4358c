package dev.waybill.contract;

import com.adobe.testing.s3mock.S3MockApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * An S3 server in this JVM, on a free port of the loopback interface: S3Mock. It keeps objects in a
 * temporary folder, which goes when it is closed. It takes any credentials, and any signature.
 */
final class S3MockServer implements S3Server {
  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final ConfigurableApplicationContext context;

  S3MockServer() {
    folder = newFolder();
    // Not by S3Mock's own start(): the second port that it opens would be open to the network.
    context =
        new SpringApplicationBuilder(S3MockApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .initializers(
                starting -> starting.getBeanFactory().addBeanPostProcessor(new OnLoopback()))
            .run(
                "--server.address=" + LOOPBACK,
                "--server.port=0",
                "--server.ssl.enabled=false",
                "--http.port=0",
                "--com.adobe.testing.s3mock.store.root=" + folder,
                "--logging.level.root=OFF",
                "--spring.main.log-startup-info=false");
  }

  @Override
  public URI endpoint() {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://" + LOOPBACK + ':' + port);
  }

  /** The two ports that it listens to. */
  List<Integer> ports() {
    return List.of(endpoint().getPort(), context.getBean(Connector.class).getLocalPort());
  }

  Path folder() {
    return folder;
  }

  /** The server would leave its folder, as it makes what removes it only when somebody asks. */
  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("waybill-s3mock");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the second port, which the server has no setting for, from the network. */
  private static final class OnLoopback implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
      if (bean instanceof Connector connector) {
        connector.setProperty("address", LOOPBACK);
      }
      return bean;
    }
  }
}
