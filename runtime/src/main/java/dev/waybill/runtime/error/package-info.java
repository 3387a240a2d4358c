/**
 * What Waybill throws. Errors of AWS reach the caller as the SDK's own exceptions; the exceptions
 * here are for what the SDK cannot know, or say more than it does and keep its exception as their
 * cause.
 */
@NullMarked
package dev.waybill.runtime.error;

import org.jspecify.annotations.NullMarked;
