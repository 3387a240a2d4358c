package dev.waybill.processor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Our processor, with somebody who looks on while it asks for files. */
record WrappedProcessor(Processor inner, BiConsumer<CharSequence, List<Element>> onSource)
    implements Processor {

  WrappedProcessor(BiConsumer<CharSequence, List<Element>> onSource) {
    this(new WaybillProcessor(), onSource);
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    inner.init(new Environment(environment, new WatchedFiler(environment.getFiler(), onSource)));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return inner.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return inner.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return inner.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return inner.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return inner.getCompletions(element, annotation, member, userText);
  }

  private record WatchedFiler(Filer inner, BiConsumer<CharSequence, List<Element>> onSource)
      implements Filer {
    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      onSource.accept(name, List.of(origins));
      return inner.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins)
        throws IOException {
      return inner.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence moduleAndPackage,
        CharSequence relativeName,
        Element... origins)
        throws IOException {
      return inner.createResource(location, moduleAndPackage, relativeName, origins);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence relativeName)
        throws IOException {
      return inner.getResource(location, moduleAndPackage, relativeName);
    }
  }

  private record Environment(ProcessingEnvironment inner, Filer filer)
      implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return inner.getOptions();
    }

    @Override
    public Messager getMessager() {
      return inner.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return inner.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return inner.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return inner.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return inner.getLocale();
    }
  }
}
