package com.example;

/** As Lombok's {@code @Value} and Kotlin's data classes come out: a class to the compiler. */
public final class Money {
  private final long cents;

  public Money(long cents) {
    this.cents = cents;
  }

  public long getCents() {
    return cents;
  }
}
