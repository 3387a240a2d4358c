package dev.waybill.processor.diagnostics;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the user's source to point a diagnostic at. It is the only thing that carries an
 * element past the reader, and only {@link Diagnostics} can look inside.
 */
public final class Site {
  private final Optional<Element> element;
  private final Optional<AnnotationMirror> annotation;
  private final Optional<AnnotationValue> value;

  private Site(
      Optional<Element> element,
      Optional<AnnotationMirror> annotation,
      Optional<AnnotationValue> value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** No place, for what has to do with none. */
  public static Site nowhere() {
    return new Site(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The name of a declaration. A record component is to be passed as its field. */
  public static Site of(Element element) {
    return new Site(Optional.of(element), Optional.empty(), Optional.empty());
  }

  /** An annotation on a declaration. */
  public static Site of(Element element, AnnotationMirror annotation) {
    return new Site(Optional.of(element), Optional.of(annotation), Optional.empty());
  }

  /** A value that the source gives to an annotation. */
  public static Site of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Site(Optional.of(element), Optional.of(annotation), Optional.of(value));
  }

  Optional<Element> element() {
    return element;
  }

  Optional<AnnotationMirror> annotation() {
    return annotation;
  }

  Optional<AnnotationValue> value() {
    return value;
  }
}
