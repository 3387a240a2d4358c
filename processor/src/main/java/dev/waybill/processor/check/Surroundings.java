package dev.waybill.processor.check;

import dev.waybill.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a record has to get along with. Only types among this compilation's sources count, never a
 * class file: it may be the output of an earlier build.
 */
public final class Surroundings {
  private final Map<String, Boolean> sources = new HashMap<>();
  private final Map<TypeRef, TypeRef> daos = new LinkedHashMap<>();
  private final Map<TypeRef, TypeRef> documents = new LinkedHashMap<>();
  private boolean runtimeMissing;
  private boolean runtimeMissingTold;
  private boolean jacksonMissing;

  /** Notes that generated code would not find what it calls. */
  public void runtimeMissing() {
    runtimeMissing = true;
  }

  /** Notes that generated code would not find Jackson. */
  public void jacksonMissing() {
    jacksonMissing = true;
  }

  boolean isJacksonMissing() {
    return jacksonMissing;
  }

  /** Notes a top-level type among the sources. */
  public void source(String qualifiedName, boolean generatedByUs) {
    sources.put(qualifiedName, generatedByUs);
  }

  /** Notes that a record will have its DAO, unless another has it. */
  public void claim(TypeRef record) {
    daos.putIfAbsent(record.dao(), record);
  }

  /** Notes that a document will have the class of its attributes, unless another has it. */
  public void claimAttributes(TypeRef document) {
    documents.putIfAbsent(document.attribute(), document);
  }

  /** Whether there is a source file of that name, and whether it is a DAO of ours. */
  Optional<Boolean> sourceNamed(TypeRef type) {
    return Optional.ofNullable(sources.get(type.qualifiedName()));
  }

  /** Whether a type is declared by this compilation's sources, so that its errors are reported. */
  boolean isSource(TypeRef type) {
    return sources.containsKey(TypeRef.of(type.packageName(), type.topLevelName()).qualifiedName());
  }

  /** The record that had this DAO's name first. */
  Optional<TypeRef> ownerOf(TypeRef dao) {
    return Optional.ofNullable(daos.get(dao));
  }

  /** The document that had this name of a class of attributes first. */
  Optional<TypeRef> documentOf(TypeRef attribute) {
    return Optional.ofNullable(documents.get(attribute));
  }

  /** Whether to say that the runtime is missing: once is enough for all records. */
  boolean takeRuntimeMissing() {
    boolean tell = runtimeMissing && !runtimeMissingTold;
    runtimeMissingTold = runtimeMissingTold || tell;
    return tell;
  }
}
