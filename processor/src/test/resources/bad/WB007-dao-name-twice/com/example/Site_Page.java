package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
//< WB007 The DAO of 'Site_Page' would be 'Site_PageDao', which is the DAO of 'Site.Page' already. Rename one of the records.
record Site_Page(@PartitionKey String url) {}
