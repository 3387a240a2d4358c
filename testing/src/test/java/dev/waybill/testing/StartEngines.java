package dev.waybill.testing;

/** A program that starts the engines, closes them, and says how it went. */
final class StartEngines {
  private StartEngines() {}

  public static void main(String[] arguments) {
    try (EmbeddedAws engines = EmbeddedAws.start()) {
      engines.dynamoDb().client().listTables();
      engines.s3().client().listBuckets();
    } catch (IllegalStateException e) {
      System.out.println("failed: " + e.getMessage());
      return;
    }
    System.out.println("started, and closed");
  }
}
