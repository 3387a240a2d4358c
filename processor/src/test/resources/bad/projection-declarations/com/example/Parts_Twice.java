package com.example;

import dev.waybill.annotations.*;

@Projection(of = Parts.Page.class)
//< WB007 The DAO of 'Parts_Twice' would be 'Parts_TwiceDao', which is the DAO of 'Parts.Twice' already. Rename one of the records.
record Parts_Twice(String url) {}
