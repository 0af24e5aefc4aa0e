package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** 行号: the identity of a row, in the server's own order. Mostly text, but any BSON value will do. */
final class IdType extends BasicDataType<Object> {

    static final IdType INSTANCE = new IdType();

    private static final byte TEXT = 1;
    private static final byte OTHER = 2;
    private static final String FIELD = "v";

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        return ValueComparator.asc().compare(one, other);
    }

    @Override
    public int getMemory(Object id) {
        return id instanceof String text ? 56 + text.length() : 100;
    }

    @Override
    public void write(WriteBuffer buffer, Object id) {
        if (id instanceof String text) {
            buffer.put(TEXT).putVarInt(text.length()).putStringData(text, text.length());
        } else {
            buffer.put(OTHER);
            buffer.put(Bson.bytes(new Document(FIELD, id instanceof Missing ? null : id)));
        }
    }

    @Override
    public Object read(ByteBuffer buffer) {
        if (buffer.get() == TEXT) {
            return DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
        }
        return Missing.ofNullable(Bson.document(RowType.INSTANCE.read(buffer)).get(FIELD));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
