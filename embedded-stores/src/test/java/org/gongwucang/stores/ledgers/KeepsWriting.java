package org.gongwucang.stores.ledgers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** 写手: writes rows and versions of rows on three threads until it is killed, and prints what was acknowledged. */
final class KeepsWriting {

    private KeepsWriting() {}

    public static void main(String[] arguments) {
        EmbeddedLedgerServer server = EmbeddedLedgerServer.in(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(server.connectionString());
        MongoCollection<Document> rows = client.getDatabase("g").getCollection("holding@1");
        rows.createIndex(Indexes.ascending("writer", "number"));
        IntStream.range(0, 3)
                .mapToObj(number -> new Thread(() -> write(rows, arguments[1] + "-" + number)))
                .forEach(Thread::start);
    }

    private static void write(MongoCollection<Document> rows, String writer) {
        for (int batch = 0; batch < 1_000_000; batch++) {
            int number = batch;
            List<ReplaceOneModel<Document>> bulk = IntStream.range(0, 5)
                    .mapToObj(part -> replacement(writer + ":" + number % 50 + ":" + part, writer, number))
                    .toList();
            rows.bulkWrite(bulk);
            System.out.println(writer + " " + number);
        }
    }

    private static ReplaceOneModel<Document> replacement(String id, String writer, int number) {
        Document row = new Document("_id", id).append("writer", writer).append("number", number);
        return new ReplaceOneModel<>(new Document("_id", id), row, new ReplaceOptions().upsert(true));
    }
}
