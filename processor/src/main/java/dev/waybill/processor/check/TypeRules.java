package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Form;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DynamoDB and the DAO can hold the type of a component, all the way down. */
final class TypeRules {
  /** DynamoDB documents 32 levels. Measured: the value inside is one of them, so 31 are left. */
  private static final int MOST_COLLECTIONS = 31;

  private final AttributeModel attribute;
  private final int most;
  private final List<Diagnostic> found = new ArrayList<>();

  private TypeRules(AttributeModel attribute, int most) {
    this.attribute = attribute;
    this.most = most;
  }

  /** The problems of a component of a table. */
  static List<Diagnostic> check(AttributeModel attribute) {
    return check(attribute, MOST_COLLECTIONS);
  }

  /** The problems of a component of a document, which is a level itself. */
  static List<Diagnostic> checkPart(AttributeModel attribute) {
    return check(attribute, MOST_COLLECTIONS - 1);
  }

  private static List<Diagnostic> check(AttributeModel attribute, int most) {
    // Big components have rules of their own, and a Blob that is a key is told that it cannot be.
    boolean blob = attribute.type() instanceof BlobHandle;
    if (attribute.isBig() || (blob && attribute.isKey())) {
      return List.of();
    }
    TypeRules rules = new TypeRules(attribute, most);
    if (blob) {
      rules.add(
          Problem.PLAIN_BLOB,
          "is a Blob, which lives in S3. Annotate it with @BigBinary, or with @BigText if it is"
              + " text.");
    } else {
      rules.visit(attribute.type());
      rules.depth();
    }
    return rules.found;
  }

  private void visit(AttributeType type) {
    if (type instanceof Unsupported unsupported) {
      unsupported(unsupported);
    } else if (type instanceof Enumeration enumeration && !enumeration.accessible()) {
      add(
          Problem.INACCESSIBLE_TYPE,
          "has the type "
              + where(type)
              + ", which generated code cannot see. Make it, and what it is in, public or"
              + " package-private.");
    } else if (type instanceof Converted converted) {
      ConvertedRules.hidden(converted).ifPresent(wrong -> add(Problem.INACCESSIBLE_TYPE, wrong));
    } else if (type instanceof BlobHandle) {
      add(
          Problem.UNSUPPORTED_TYPE,
          "has the type " + where(type) + ". A Blob is a component of its own, with @BigBinary.");
    } else if (type instanceof ListOf list) {
      visit(list.element());
    } else if (type instanceof SetOf set) {
      element(set);
    } else if (type instanceof MapOf map) {
      key(map);
      visit(map.value());
    }
  }

  private void unsupported(Unsupported type) {
    if (type.form() != Form.VARIABLE) {
      add(
          Problem.UNSUPPORTED_TYPE,
          "has the type " + where(type) + NearestType.advice(type, place(type)));
    }
  }

  private void element(SetOf set) {
    AttributeType element = set.element();
    if (element instanceof Unsupported
        || element instanceof Enumeration
        || element instanceof BlobHandle) {
      visit(element);
    } else if (element instanceof Converted converted) {
      visit(element);
      ConvertedRules.element(converted, set.sorted())
          .ifPresent(
              wrong -> add(Problem.SET_ELEMENT, "has the type " + where(set) + ", and " + wrong));
    } else if (!(element instanceof Simple simple) || simple.basic().wire() == Wire.BOOLEAN) {
      add(
          Problem.SET_ELEMENT,
          "has the type "
              + where(set)
              + ", and DynamoDB's sets hold text, numbers or binary only. Use List<"
              + NearestType.nearest(element)
              + ">.");
      visit(element);
    } else if (set.sorted() && !simple.basic().comparable()) {
      add(
          Problem.SET_ELEMENT,
          "has the type "
              + where(set)
              + ", and "
              + element.display()
              + " has no order of its own. Use Set<"
              + element.display()
              + ">.");
    }
  }

  private void key(MapOf map) {
    AttributeType key = map.key();
    if (key instanceof Converted converted) {
      visit(key);
      ConvertedRules.key(converted)
          .ifPresent(
              wrong -> add(Problem.MAP_KEY, "has the type " + where(map) + ", and " + wrong));
      return;
    }
    boolean fits =
        key instanceof Enumeration
            || (key instanceof Simple simple
                && (simple.basic() == Basic.STRING || simple.basic() == Basic.UUID));
    if (fits) {
      visit(key);
    } else {
      add(
          Problem.MAP_KEY,
          "has the type "
              + where(map)
              + ", and the keys of a map are String, UUID or an enum. Use Map<String, "
              + NearestType.nearest(map.value())
              + ">.");
    }
  }

  private void depth() {
    int levels = levels(attribute.type());
    // A document that is too deep without what is around it has this diagnostic itself.
    boolean inside =
        DocumentsIn.type(attribute.type()).anyMatch(d -> d.levels() > MOST_COLLECTIONS);
    if (levels > most && !inside) {
      add(
          Problem.TOO_DEEP,
          "nests "
              + levels
              + (DocumentsIn.type(attribute.type()).findAny().isPresent()
                  ? " collections and documents"
                  : " collections")
              + ", and DynamoDB takes "
              + most
              + (most < MOST_COLLECTIONS ? " inside a document" : "")
              + ". Use fewer, or store text.");
    }
  }

  private static int levels(AttributeType type) {
    if (type instanceof ListOf list) {
      return 1 + levels(list.element());
    }
    if (type instanceof DocumentOf document) {
      return document.levels();
    }
    return type instanceof MapOf map ? 1 + levels(map.value()) : 0;
  }

  /** The component, where it has that type itself. */
  private Optional<String> place(AttributeType type) {
    return type.equals(attribute.type()) ? Optional.of(attribute.component()) : Optional.empty();
  }

  /** The type, and the whole that it is in where that is another. */
  private String where(AttributeType type) {
    String part = type.display();
    String whole = attribute.type().display();
    return Optional.of(whole)
        .filter(w -> !w.equals(part) && w.length() <= 100)
        .map(w -> part + " inside " + w)
        .orElse(part);
  }

  private void add(Problem problem, String message) {
    found.add(problem.at(attribute.site(), "'" + attribute.component() + "' " + message));
  }
}
