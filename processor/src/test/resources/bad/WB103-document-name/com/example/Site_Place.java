package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
//< WB103 The attributes of 'Site_Place' would be 'Site_PlaceAttribute', which are those of 'Site.Place' already. Rename one of them.
record Site_Place(String city) {}
