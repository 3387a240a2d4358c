package dev.waybill.guide;

import dev.waybill.runtime.codec.AttributeConverter;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ValueCodec;
import io.vavr.collection.Vector;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

// snippet: vavr
final class VavrTexts implements AttributeConverter<Vector<String>> {
  private static final ValueCodec<List<String>> LIST = Codecs.list(Codecs.STRING);

  @Override
  public AttributeValue toAttributeValue(Vector<String> texts) {
    return LIST.encode(texts.asJava());
  }

  @Override
  public Vector<String> fromAttributeValue(AttributeValue value) {
    return Vector.ofAll(LIST.decode(value));
  }
}
// end
