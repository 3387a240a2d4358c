package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey @GeneratedId int id,
//                ^ WB065 @GeneratedId cannot stand on 'id', which is of type int. Use String or UUID, or name a supplier with @GeneratedId(….class).
    @Version short version,
//  ^ WB065 @Version cannot stand on 'version', which is of type short. Use int, long, Integer or Long.
    @TimeToLive LocalDateTime expires,
//  ^ WB065 @TimeToLive cannot stand on 'expires', which is of type LocalDateTime. Use Instant, long or Long.
    @CreatedAt long createdAt,
//  ^ WB065 @CreatedAt cannot stand on 'createdAt', which is of type long. Use Instant.
    @UpdatedAt String updatedAt,
//  ^ WB065 @UpdatedAt cannot stand on 'updatedAt', which is of type String. Use Instant.
    @GeneratedId(Numbers.class) long number) {
//  ^ WB065 @GeneratedId cannot stand on 'number', which is of type long. Use a type that can be null, such as Long.
  static final class Numbers implements java.util.function.Supplier<Long> {
    @Override
    public Long get() {
      return 1L;
    }
  }
}
