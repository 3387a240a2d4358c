/**
 * How Java values become attribute values of DynamoDB, and records items; no client is known here.
 */
@NullMarked
package dev.waybill.runtime.codec;

import org.jspecify.annotations.NullMarked;
