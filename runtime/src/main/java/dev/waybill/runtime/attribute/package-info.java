/**
 * Typed attributes of a table, and what can be done with each. A generated DAO has one constant for
 * each component of its record; what DynamoDB cannot do with an attribute, its type does not offer.
 */
@NullMarked
package dev.waybill.runtime.attribute;

import org.jspecify.annotations.NullMarked;
