package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Site {
  @Document
  record Place(String city) {}
}
