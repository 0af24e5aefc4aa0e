package org.gongwucang.stores.ledgers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** 行的字节: a row as BSON, which begins with its own length. A page that is read or written takes it as it is. */
final class RowType extends BasicDataType<byte[]> {

    static final RowType INSTANCE = new RowType();

    @Override
    public int getMemory(byte[] row) {
        return 24 + row.length;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] row) {
        buffer.put(row);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[] row = new byte[buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt()];
        buffer.get(row);
        return row;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
