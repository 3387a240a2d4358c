package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("types")
record Types(
    @PartitionKey Date date,
//                     ^ WB040 'date' has the type Date, which is not supported. Use Instant.
    java.sql.Timestamp timestamp,
//                     ^ WB040 'timestamp' has the type Timestamp, which is not supported. Use Instant.
    GregorianCalendar calendar,
//                    ^ WB040 'calendar' has the type GregorianCalendar, which is not supported. Use Instant.
    Optional<String> optional,
//                   ^ WB040 'optional' has the type Optional<String>, and an attribute that may be absent is a component that may be null. Use 'String optional'.
    Optional<Part> optionalPart,
//                 ^ WB040 'optionalPart' has the type Optional<Types.Part>, and an attribute that may be absent is a component that may be null. It would be of type Types.Part, and a record inside an item is a document. Annotate 'Types.Part' with @Document.
    Optional<Object> optionalObject,
//                   ^ WB040 'optionalObject' has the type Optional<Object>, and an attribute that may be absent is a component that may be null. It would be of type Object, which is not supported. Use a supported type, such as String, an enum, a number, Instant, byte[], List<…> or Map<String, …>, or name a converter with @ConvertedBy.
    Optional<int[]> optionalNumbers,
//                  ^ WB040 'optionalNumbers' has the type Optional<int[]>, and an attribute that may be absent is a component that may be null. It would be of type int[], and the only array that can be stored is byte[]. Use List<Integer>.
    Optional<Date> optionalDate,
//                 ^ WB040 'optionalDate' has the type Optional<Date>, and an attribute that may be absent is a component that may be null. Use 'Instant optionalDate'.
    Optional<HashSet<Date>> optionalDates,
//                          ^ WB040 'optionalDates' has the type Optional<HashSet<Date>>, and an attribute that may be absent is a component that may be null. Use 'Set<Instant> optionalDates'.
    Optional<java.nio.file.Path> optionalPath,
//                               ^ WB040 'optionalPath' has the type Optional<Path>, and an attribute that may be absent is a component that may be null. It would be of type Path, which is content rather than a value. Use Blob with @BigBinary, or with @BigText if it is text.
    Optional<Optional<String>> optionalTwice,
//                             ^ WB040 'optionalTwice' has the type Optional<Optional<String>>, and an attribute that may be absent is a component that may be null. It would be of type Optional<String>, and an attribute that may be absent is a component that may be null. Use 'String optionalTwice'.
    List<Optional<Part>> parts,
//                       ^ WB040 'parts' has the type Optional<Types.Part> inside List<Optional<Types.Part>>, and what is inside a collection may be null. It would be of type Types.Part, and a record inside an item is a document. Annotate 'Types.Part' with @Document.
    OptionalInt optionalInt,
//              ^ WB040 'optionalInt' has the type OptionalInt, and an attribute that may be absent is a component that may be null. Use 'Integer optionalInt'.
    int[] numbers,
//        ^ WB040 'numbers' has the type int[], and the only array that can be stored is byte[]. Use List<Integer>.
    String[] texts,
//           ^ WB040 'texts' has the type String[], and the only array that can be stored is byte[]. Use List<String>.
    byte[][] chunks,
//           ^ WB040 'chunks' has the type byte[][], and the only array that can be stored is byte[]. Use List<byte[]>.
    char[] letters,
//         ^ WB040 'letters' has the type char[], and the only array that can be stored is byte[]. Use String.
    Byte[] boxes,
//         ^ WB040 'boxes' has the type Byte[], and the only array that can be stored is byte[]. Use byte[].
    ArrayList<String> arrayList,
//                    ^ WB040 'arrayList' has the type ArrayList<String>, which is not supported. Use List<String>.
    Collection<Instant> collection,
//                      ^ WB040 'collection' has the type Collection<Instant>, which is not supported. Use List<Instant>.
    Iterable<Integer> iterable,
//                    ^ WB040 'iterable' has the type Iterable<Integer>, which is not supported. Use List<Integer>.
    HashSet<String> hashSet,
//                  ^ WB040 'hashSet' has the type HashSet<String>, which is not supported. Use Set<String>.
    TreeSet<String> treeSet,
//                  ^ WB040 'treeSet' has the type TreeSet<String>, which is not supported. Use SortedSet<String>.
    HashMap<String, Integer> hashMap,
//                           ^ WB040 'hashMap' has the type HashMap<String, Integer>, which is not supported. Use Map<String, Integer>.
    Properties properties,
//             ^ WB040 'properties' has the type Properties, which is not supported. Use Map<String, …>.
    java.io.InputStream stream,
//                      ^ WB040 'stream' has the type InputStream, which is content rather than a value. Use Blob with @BigBinary, or with @BigText if it is text.
    java.nio.file.Path path,
//                     ^ WB040 'path' has the type Path, which is content rather than a value. Use Blob with @BigBinary, or with @BigText if it is text.
    java.io.File file,
//               ^ WB040 'file' has the type File, which is content rather than a value. Use Blob with @BigBinary, or with @BigText if it is text.
    StringBuilder builder,
//                ^ WB040 'builder' has the type StringBuilder, which is not supported. Use String.
    CharSequence chars,
//               ^ WB040 'chars' has the type CharSequence, which is not supported. Use String.
    java.util.concurrent.atomic.AtomicInteger counter,
//                                            ^ WB040 'counter' has the type AtomicInteger, which is not supported. Use int.
    Number number,
//         ^ WB040 'number' has the type Number, which is not supported. Use BigDecimal.
    java.net.URL url,
//               ^ WB040 'url' has the type URL, which is not supported. Use URI.
    ZoneOffset offset,
//             ^ WB040 'offset' has the type ZoneOffset, which is not supported. Use ZoneId.
    List raw,
//       ^ WB040 'raw' has the type List, which does not say what is in it. Name its type arguments.
    List<?> anything,
//          ^ WB040 'anything' has the type ? inside List<?>, which is not one type. Use a type such as String.
    List<? extends Number> numbersAgain,
//                         ^ WB040 'numbersAgain' has the type ? extends Number inside List<? extends Number>, which is not one type. Use BigDecimal.
    Part part,
//       ^ WB040 'part' has the type Types.Part, and a record inside an item is a document. Annotate 'Types.Part' with @Document.
    Choice choice,
//         ^ WB040 'choice' has the type Types.Choice, and a choice of several types is a family of documents. Annotate 'Types.Choice' with @Document, on a sealed interface that permits records.
    Object object,
//         ^ WB040 'object' has the type Object, which is not supported. Use a supported type, such as String, an enum, a number, Instant, byte[], List<…> or Map<String, …>, or name a converter with @ConvertedBy.
    Class<?> type,
//           ^ WB040 'type' has the type Class<?>, which is not supported. Use a supported type, such as String, an enum, a number, Instant, byte[], List<…> or Map<String, …>, or name a converter with @ConvertedBy.
    List<Optional<String>> inside,
//                         ^ WB040 'inside' has the type Optional<String> inside List<Optional<String>>, and what is inside a collection may be null. Use String.
    Map<String, List<Date>> deep,
//                          ^ WB040 'deep' has the type Date inside Map<String, List<Date>>, which is not supported. Use Instant.
    List<Blob> blobs,
//             ^ WB040 'blobs' has the type Blob inside List<Blob>. A Blob is a component of its own, with @BigBinary.
    String... varargs) {
//            ^ WB040 'varargs' has the type String[], and the only array that can be stored is byte[]. Use List<String>.

  record Part(String name) {}

  sealed interface Choice {}

  record One() implements Choice {}
}
