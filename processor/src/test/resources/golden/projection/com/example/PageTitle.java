package com.example;

import dev.waybill.annotations.Projection;

/** What an index holds that does not hold all: it is read through this. */
@Projection(of = Page.class)
record PageTitle(String host, String path, String title, Page.Status status) {}
