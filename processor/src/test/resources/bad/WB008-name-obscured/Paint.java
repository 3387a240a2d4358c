import dev.waybill.annotations.*;

@Table("paints")
record Paint(
    @PartitionKey String id,
    COLOR color,
//        ^ WB008 The DAO cannot name 'COLOR' of 'color', because the constant of 'color' has the same name. Put the types into a package, or rename one.
    GLOSS.Level level,
//              ^ WB008 The DAO cannot name 'GLOSS.Level' of 'level', because the constant of 'gloss' has the same name. Put the types into a package, or rename one.
    int gloss) {}
