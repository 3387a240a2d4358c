package dev.waybill.runtime.blob;

/**
 * What a store shares with the {@link dev.waybill.runtime.Waybill} that it belongs to.
 *
 * @param transfers runs transfers in parallel
 * @param events hears of them
 */
public record BlobStoreContext(Transfers transfers, BlobEvents events) {}
