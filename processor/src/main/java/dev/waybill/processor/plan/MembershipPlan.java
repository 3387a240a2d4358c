package dev.waybill.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * Which of several types of items a record is.
 *
 * @param discriminator the attribute that says so
 * @param typeName what that holds
 * @param otherTypes what it does not hold, of a record that stands for all others
 */
public record MembershipPlan(
    String discriminator, String typeName, Optional<List<String>> otherTypes) {}
