package com.example;

import dev.waybill.annotations.Projection;
import java.time.Instant;

/** Without a key, and without what one of its indexes asks for. */
@Projection(of = Page.class)
public record PageHead(String title, Instant fetchedAt, long version) {}
