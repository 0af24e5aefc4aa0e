package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;

/** BSON: documents as bytes, which are a fifth of what Java's own serialization takes. */
final class Bson {

    private static final int USUAL_SIZE = 1024;

    private Bson() {}

    static byte[] bytes(Document document) {
        ByteBuf bson = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bson);
        return Arrays.copyOf(bson.array(), bson.writerIndex());
    }

    static Document document(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }
}
