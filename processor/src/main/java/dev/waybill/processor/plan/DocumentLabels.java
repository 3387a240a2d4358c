package dev.waybill.processor.plan;

/**
 * The names that the class of a document's attributes coins.
 *
 * @param root the type parameter: the record of the table that the document is in
 * @param record the parameter that holds a document: {@code address}
 * @param described the parameter that takes what is inside the document
 * @param codec the nested class that writes and reads documents: {@code AddressCodec}
 * @param parts the nested class that holds what it writes: {@code Parts}
 * @param kind the nested class of the elements of collections: {@code AddressKind}
 */
public record DocumentLabels(
    String root,
    String record,
    String item,
    String name,
    String path,
    String described,
    String codec,
    String parts,
    String kind) {}
