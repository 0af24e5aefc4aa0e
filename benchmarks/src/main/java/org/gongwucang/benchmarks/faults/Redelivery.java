package org.gongwucang.benchmarks.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.MongodServer;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 重投: how far the ledgers went is set back while no query-side runs, so that they are given entries they have already. */
final class Redelivery implements Mishap {

    private static final String TOKENS = "ledgers";

    @Override
    public String name() {
        return "redelivery";
    }

    @Override
    public String story() {
        return "the query-sides are killed, the ledgers' tokens set back, and the query-sides started again";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.MONGOD.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        MongodServer mongod = scene.house().mongod().orElseThrow();
        try (MongoClient client = mongod.client()) {
            MongoCollection<Document> tokens = MongodServer.ledgers(client).getCollection(TOKENS);
            List<Document> earlier = tokens.find(Filters.exists("token")).into(new ArrayList<>());
            Waiting.pass(scene.length());
            List<Half> querySides = scene.house().querySides();
            querySides.forEach(half -> half.process().kill());
            earlier.forEach(token ->
                    tokens.replaceOne(Filters.eq("_id", token.get("_id")), token, new ReplaceOptions().upsert(true)));
            querySides.forEach(Half::start);
            scene.note("tokens set back", earlier.size());
        }
    }
}
