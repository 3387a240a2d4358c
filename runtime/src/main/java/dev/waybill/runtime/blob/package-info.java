/** Large content and where it is kept; DynamoDB is not known here. */
@NullMarked
package dev.waybill.runtime.blob;

import org.jspecify.annotations.NullMarked;
