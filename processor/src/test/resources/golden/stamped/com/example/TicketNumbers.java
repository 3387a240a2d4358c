package com.example;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Gives ids, one after the other. */
public final class TicketNumbers implements Supplier<Long> {
  private final AtomicLong last = new AtomicLong();

  @Override
  public Long get() {
    return last.incrementAndGet();
  }
}
