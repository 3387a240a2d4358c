/** The configured root: the clients, blob stores and settings that generated DAOs work with. */
@NullMarked
package dev.waybill.runtime;

import org.jspecify.annotations.NullMarked;
