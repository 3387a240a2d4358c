package dev.waybill.processor.model;

/**
 * Whether a declaration of the user's is deprecated. The DAO passes it on: a use inside a
 * deprecated declaration is not warned about, so that the output compiles with {@code -Xlint:all
 * -Werror}.
 */
public enum Deprecation {
  NONE,
  ORDINARY,
  /** {@code forRemoval = true}, which the compiler warns about even inside deprecated code. */
  REMOVAL;

  /** The graver of two. */
  public Deprecation and(Deprecation other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
