package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Note} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class NoteAttribute<R> extends DocumentAttribute<R, Note> {
  /** Creates the attribute with a name. */
  public NoteAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public NoteAttribute(Path path) {
    super(path, new NoteCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Note, NoteAttribute<R>> documentKind() {
    return new NoteKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Note> documentCodec() {
    return new NoteCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> title() {
    return new TextAttribute<>(path("title"));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, String> text() {
    return new BigAttribute<>(
        path("text"), Content.TEXT, Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, String> summary() {
    return new BigAttribute<>(
        path("summary"),
        Content.TEXT,
        Placement.of("notes/{table}/{sha256}", "text/plain; charset=utf-8")
            .encoded("gzip")
            .inlineUpTo(4000));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, Blob> image() {
    return new BigAttribute<>(
        path("image"), Content.BLOB, Placement.of("{table}/{sha256}", "image/png").in("images"));
  }

  private static final class NoteCodec extends DocumentCodec<Note> {
    @Override
    public void write(Note note, ItemWriter item) {
      item.put(Parts.TITLE, note.title());
      item.put(Parts.TEXT, note.text());
      item.put(Parts.SUMMARY, note.summary());
      item.put(Parts.IMAGE, note.image());
    }

    @Override
    public Note read(ItemReader item) {
      return new Note(
          item.get(Parts.TITLE),
          item.get(Parts.TEXT),
          item.get(Parts.SUMMARY),
          item.get(Parts.IMAGE));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.big(Parts.TEXT);
      parts.big(Parts.SUMMARY);
      parts.big(Parts.IMAGE);
    }
  }

  private static final class NoteKind<R> extends DocumentKind<R, Note, NoteAttribute<R>> {
    NoteKind() {
      super(new NoteCodec());
    }

    @Override
    protected NoteAttribute<R> at(Path path) {
      return new NoteAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Note> TITLE = new TextAttribute<>("title");

    static final BigAttribute<Note, String> TEXT =
        new BigAttribute<>(
            "text", Content.TEXT, Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));

    static final BigAttribute<Note, String> SUMMARY =
        new BigAttribute<>(
            "summary",
            Content.TEXT,
            Placement.of("notes/{table}/{sha256}", "text/plain; charset=utf-8")
                .encoded("gzip")
                .inlineUpTo(4000));

    static final BigAttribute<Note, Blob> IMAGE =
        new BigAttribute<>(
            "image", Content.BLOB, Placement.of("{table}/{sha256}", "image/png").in("images"));

    private Parts() {}
  }
}
