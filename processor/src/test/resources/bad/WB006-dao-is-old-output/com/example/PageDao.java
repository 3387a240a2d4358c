package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Generated("dev.waybill.processor.WaybillProcessor")
class PageDao {}
