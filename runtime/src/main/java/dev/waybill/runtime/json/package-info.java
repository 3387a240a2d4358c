/** JSON by Jackson, an optional dependency. */
@NullMarked
package dev.waybill.runtime.json;

import org.jspecify.annotations.NullMarked;
