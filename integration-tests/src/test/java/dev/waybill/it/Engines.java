package dev.waybill.it;

import dev.waybill.testing.EmbeddedAws;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Setup}; the engines start once for all tests. */
final class Engines implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Engines.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Setup.class;
  }

  @Override
  public Setup resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), key -> new Setup(engines(context)), Setup.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Setup setup = context.getStore(NAMESPACE).remove(context.getUniqueId(), Setup.class);
    if (setup != null) {
      setup.close();
    }
  }

  private static EmbeddedAws engines(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(EmbeddedAws.class, key -> EmbeddedAws.start(), EmbeddedAws.class);
  }
}
