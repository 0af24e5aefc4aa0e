package org.gongwucang.standalone.servers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwucang.stores.mongo.MongoLedgers;

/** 自备数据库: databases on the given MongoDB server that one site alone uses, gone when it is closed. */
final class OwnDatabases implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    private final String name = "it" + UUID.randomUUID().toString().replace("-", "");
    private final String address;
    private final MongoClient client;

    OwnDatabases(String server) {
        Matcher parts = ADDRESS.matcher(server);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a MongoDB address: " + server);
        }
        address = parts.group(1) + "/" + name + (parts.group(2) == null ? "" : parts.group(2));
        client = MongoLedgers.connect(address);
    }

    /** What the halves are told. */
    Map<String, String> settings() {
        return Map.of("gongwucang.mongodb-uri", address, "gongwucang.vault-database", vault().getName());
    }

    MongoDatabase ledgers() {
        return client.getDatabase(name);
    }

    MongoDatabase vault() {
        return client.getDatabase(name + "_vault");
    }

    @Override
    public void close() {
        ledgers().drop();
        vault().drop();
        client.close();
    }
}
