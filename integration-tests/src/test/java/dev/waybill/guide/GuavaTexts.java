package dev.waybill.guide;

import com.google.common.collect.ImmutableList;
import dev.waybill.runtime.codec.AttributeConverter;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

// snippet: guava
final class GuavaTexts implements AttributeConverter<ImmutableList<String>> {
  private static final ValueCodec<List<String>> LIST = Codecs.list(Codecs.STRING);

  @Override
  public AttributeValue toAttributeValue(ImmutableList<String> texts) {
    return LIST.encode(texts);
  }

  @Override
  public ImmutableList<String> fromAttributeValue(AttributeValue value) {
    return ImmutableList.copyOf(LIST.decode(value));
  }
}
// end
