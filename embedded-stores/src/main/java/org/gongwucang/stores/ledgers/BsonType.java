package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** 行: a row as BSON, which is a fifth of what Java's own serialization takes. */
final class BsonType extends BasicDataType<Document> {

    static final BsonType INSTANCE = new BsonType();

    private static final int USUAL_SIZE = 1024;
    private static final int BYTES_OF_FIELD = 80;

    @Override
    public int getMemory(Document document) {
        return memoryOf(document);
    }

    /** An estimate in bytes, which the cache goes by. */
    private static int memoryOf(@Nullable Object value) {
        if (value instanceof String text) {
            return 48 + text.length();
        }
        int sum = 0;
        if (value instanceof Document document) {
            for (Object part : document.values()) {
                sum += BYTES_OF_FIELD + memoryOf(part);
            }
        } else if (value instanceof Collection<?> list) {
            for (Object part : list) {
                sum += memoryOf(part);
            }
        }
        return sum + 24;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bson = encode(document);
        buffer.put(bson.array(), 0, bson.writerIndex());
    }

    static byte[] bytes(Document document) {
        ByteBuf bson = encode(document);
        return Arrays.copyOf(bson.array(), bson.writerIndex());
    }

    private static ByteBuf encode(Document document) {
        ByteBuf bson = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bson);
        return bson;
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int size = buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(buffer.slice(buffer.position(), size)));
        buffer.position(buffer.position() + size);
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
