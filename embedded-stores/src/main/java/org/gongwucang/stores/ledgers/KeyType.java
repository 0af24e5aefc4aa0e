package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** 值类: the types a value can have, in the order in which MongoDB sorts them. */
enum KeyType {
    MIN(MinKey.class),
    NULL(Missing.class),
    NUMBER(Number.class),
    STRING(String.class),
    DOCUMENT(Document.class),
    LIST(Collection.class),
    BINARY(BinData.class),
    LEGACY_UUID(LegacyUUID.class),
    UUID(java.util.UUID.class),
    OBJECT_ID(ObjectId.class),
    BOOLEAN(Boolean.class),
    INSTANT(Instant.class),
    TIMESTAMP(BsonTimestamp.class),
    REGEX(BsonRegularExpression.class),
    MAX(MaxKey.class);

    private static final KeyType[] ALL = values();

    private final Class<?> type;

    KeyType(Class<?> type) {
        this.type = type;
    }

    /**
     * The type of a value; a missing one counts as null.
     *
     * @throws IllegalArgumentException if it is none that can be stored
     */
    static KeyType of(@Nullable Object value) {
        if (value instanceof String) {
            return STRING;
        }
        if (value == null) {
            return NULL;
        }
        for (KeyType candidate : ALL) {
            if (candidate.type.isInstance(value)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("A value of " + value.getClass() + " cannot be indexed");
    }

    /** The byte that begins a key of this type; neither it nor its inversion is 0x00 or 0xFF. */
    int mark() {
        return 0x08 + 4 * ordinal();
    }

    /** The type whose keys begin with this byte. */
    static KeyType ofMark(int mark) {
        return ALL[(mark - 0x08) / 4];
    }

    /** True where the bytes of a key tell any two values of the type apart. */
    boolean isExact() {
        return switch (this) {
            case NULL, NUMBER, STRING, BOOLEAN, INSTANT, UUID, OBJECT_ID -> true;
            default -> false;
        };
    }
}
