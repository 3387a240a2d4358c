package dev.waybill.runtime.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waybill.runtime.blob.ContentConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes values as JSON and reads them, by Jackson: {@code
 * com.fasterxml.jackson.core:jackson-databind} has to be on the class path. Immutable and safe for
 * use by several threads.
 *
 * <p>Without a mapper of the user's, Jackson is used with the modules that it finds on the class
 * path, such as that of the types of {@code java.time}. Dates and times are written as text, the
 * entries of maps in the order of their keys, so that equal values share one object in S3, and
 * content that goes on after its value is refused.
 *
 * <p>A class that extends this one can be named by {@code @BigJson}, to use a mapper of its own:
 *
 * <pre>{@code
 * final class CatalogJson extends JacksonConverter<Catalog> {
 *   CatalogJson() {
 *     super(Catalog.class, MyMappers.STRICT);
 *   }
 * }
 * }</pre>
 *
 * @param <T> the Java type
 */
// Jackson cannot be required transitively: all modules without it would fail to compile.
@SuppressWarnings("exports")
public class JacksonConverter<T> implements ContentConverter<T> {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  /** Creates a converter of a class, with a mapper. */
  protected JacksonConverter(Class<T> type, ObjectMapper mapper) {
    this(mapper.writerFor(type), mapper.readerFor(type));
  }

  /** Creates a converter of a type with type arguments, with a mapper. */
  protected JacksonConverter(TypeReference<T> type, ObjectMapper mapper) {
    this(mapper.writerFor(type), mapper.readerFor(type));
  }

  private JacksonConverter(ObjectWriter writer, ObjectReader reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /** Returns the converter of a class. */
  public static <T> JacksonConverter<T> of(Class<T> type) {
    return of(type, PlainMapper.INSTANCE);
  }

  /** Returns the converter of a class, with a mapper. */
  public static <T> JacksonConverter<T> of(Class<T> type, ObjectMapper mapper) {
    return new JacksonConverter<>(type, mapper);
  }

  /** Returns the converter of a type with type arguments. */
  public static <T> JacksonConverter<T> of(TypeReference<T> type) {
    return of(type, PlainMapper.INSTANCE);
  }

  /** Returns the converter of a type with type arguments, with a mapper. */
  public static <T> JacksonConverter<T> of(TypeReference<T> type, ObjectMapper mapper) {
    return new JacksonConverter<>(type, mapper);
  }

  @Override
  public final void write(T value, OutputStream out) throws IOException {
    writer.writeValue(out, value);
  }

  @Override
  public final T read(InputStream in) throws IOException {
    return reader.readValue(in);
  }
}
