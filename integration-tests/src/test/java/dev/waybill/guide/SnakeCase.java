package dev.waybill.guide;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.waybill.runtime.json.JacksonConverter;

// snippet: mapper
final class SnakeCase extends JacksonConverter<Showroom.Catalog> {
  SnakeCase() {
    super(
        Showroom.Catalog.class,
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build());
  }
}
// end
