package com.example;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.runtime.json.JacksonConverter;
import java.util.List;

final class Notes extends JacksonConverter<List<String>> {
  Notes() {
    super(new TypeReference<List<String>>() {}, new ObjectMapper());
  }
}
