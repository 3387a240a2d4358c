package com.example;

import dev.waybill.annotations.Projection;

/** Content alone: the other content is not fetched. */
@Projection(of = Page.class)
public record PageText(String html) {}
