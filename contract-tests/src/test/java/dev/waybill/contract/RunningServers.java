package dev.waybill.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a test class its {@link S3Server}; the last test closes it. */
final class RunningServers implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(RunningServers.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == S3Server.class;
  }

  @Override
  public S3Server resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Engine engine =
        AnnotationSupport.findAnnotation(
                context.getRequiredTestClass(), RunsOn.class, context.getEnclosingTestClasses())
            .orElseThrow()
            .value();
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(engine, Engine::start, S3Server.class);
  }
}
