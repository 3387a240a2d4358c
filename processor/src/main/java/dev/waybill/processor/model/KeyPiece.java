package dev.waybill.processor.model;

/** A piece of the template of a key. */
public sealed interface KeyPiece {

  /** Text that each key has there. */
  record Text(String text) implements KeyPiece {}

  /** A component that the key has there, by name. */
  record Part(String component) implements KeyPiece {}
}
