package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
record Box<T, U>(List<T> things) {}
//         ^ WB102 'Box' has a type parameter, but the parts of a document have fixed types. Remove it, and give the components their types.
