package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Declaration;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentFamilyModel.Member;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.DocumentModel.FamilyRef;
import dev.waybill.processor.model.DocumentModel.Misplaced;
import dev.waybill.processor.model.FamilyTypeName;
import dev.waybill.processor.model.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads a document, or a family of documents. */
public final class DocumentReader {
  private final TableReader tables;

  public DocumentReader(TableReader tables) {
    this.tables = tables;
  }

  /** Reads what is no family, and {@linkplain Documents#unresolved resolved}. */
  public DocumentModel read(TypeElement type) {
    PackageElement from = Refs.packageOf(type);
    return new DocumentModel(
        DeclarationReader.read(type),
        Mirror.on(type, AnnotationNames.DOCUMENT).map(Mirror::site).orElseGet(() -> Site.of(type)),
        Mirror.on(type, AnnotationNames.DOCUMENT)
            .map(mirror -> mirror.text("discriminator"))
            .filter(Setting::given),
        asTable(type),
        tables.attributes(type, from),
        Documents.familiesOf(type).stream().map(DocumentReader::family).toList(),
        typeName(type),
        tables.constructorDeprecation(type),
        tables.hiddenLangNames(from));
  }

  private static FamilyRef family(TypeElement type) {
    Mirror mirror = Mirror.on(type, AnnotationNames.DOCUMENT).orElseThrow();
    return new FamilyRef(Refs.nameOf(type), mirror.text("discriminator").value());
  }

  /** Reads a family that is {@linkplain Documents#unresolved resolved}. */
  public DocumentFamilyModel readFamily(TypeElement type) {
    PackageElement from = Refs.packageOf(type);
    Mirror document = Mirror.on(type, AnnotationNames.DOCUMENT).orElseThrow();
    return new DocumentFamilyModel(
        DeclarationReader.read(type),
        document.site(),
        document.text("discriminator"),
        asTable(type),
        Documents.permitted(type).stream()
            .map(member -> member(member, from))
            .sorted(Comparator.comparing(member -> member.type().qualifiedName()))
            .toList(),
        tables.hiddenLangNames(from));
  }

  private static Member member(TypeElement type, PackageElement from) {
    Declaration declaration = DeclarationReader.read(type);
    return new Member(
        declaration.type(),
        declaration.kind(),
        Refs.packageOf(type).equals(from),
        Site.of(type),
        typeName(type),
        declaration.deprecation());
  }

  private static FamilyTypeName typeName(TypeElement type) {
    return new FamilyTypeName(
        Mirror.on(type, AnnotationNames.TYPE_NAME)
            .map(mirror -> mirror.text("value"))
            .orElseGet(() -> new Setting<>(type.getSimpleName().toString(), false, Site.of(type))),
        Mirror.on(type, AnnotationNames.FALLBACK).map(Mirror::site));
  }

  private static List<Misplaced> asTable(TypeElement type) {
    return Stream.of(AnnotationNames.TABLE, AnnotationNames.PROJECTION)
        .flatMap(
            name ->
                Mirror.on(type, name).stream()
                    .map(
                        mirror ->
                            new Misplaced(
                                "@" + name.substring(name.lastIndexOf('.') + 1), mirror.site())))
        .toList();
  }
}
