package org.gongwucang.benchmarks.lab;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/** mongod, a replica set of one member. */
public final class MongodServer implements Server {

    private static final String SET = "rs0";
    private static final String DATABASE = "gongwucang";
    private static final int NOT_YET_INITIALIZED = 94;

    private final MortalProcess process;
    private final Path folder;
    private final int port = Loopback.freePort();

    public MongodServer(Path binary, Path folder) {
        this.folder = folder;
        this.process = new MortalProcess(
                "mongod",
                folder,
                List.of(
                        binary.toAbsolutePath().toString(),
                        "--replSet",
                        SET,
                        "--bind_ip",
                        Loopback.ADDRESS,
                        "--port",
                        String.valueOf(port),
                        "--dbpath",
                        folder.toAbsolutePath().toString(),
                        "--wiredTigerCacheSizeGB",
                        "1",
                        "--oplogSize",
                        "200"));
    }

    /**
     * The address by which a half finds it. It names this member and no set: a client that asks the set would be told the
     * member's own address and pass by a relay.
     *
     * @param at its own port, or that of a relay before it
     */
    public static String uriAt(int at) {
        return "mongodb://" + Loopback.ADDRESS + ":" + at + "/" + DATABASE + "?directConnection=true";
    }

    public Path folder() {
        return folder;
    }

    /** A client of its own, past any relay; the caller closes it. */
    public MongoClient client() {
        return MongoClients.create(uriAt(port) + "&serverSelectionTimeoutMS=2000&connectTimeoutMS=2000");
    }

    /** What the halves keep there. */
    public static MongoDatabase ledgers(MongoClient client) {
        return client.getDatabase(DATABASE);
    }

    @Override
    public MortalProcess process() {
        return process;
    }

    /** Makes the set where there is none yet. */
    @Override
    public boolean isReady() {
        if (!Loopback.listensOn(port)) {
            return false;
        }
        try (MongoClient client = client()) {
            MongoDatabase admin = client.getDatabase("admin");
            initiate(admin);
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }

    private void initiate(MongoDatabase admin) {
        try {
            admin.runCommand(new Document("replSetGetStatus", 1));
        } catch (MongoException e) {
            if (e.getCode() == NOT_YET_INITIALIZED) {
                Document member = new Document("_id", 0).append("host", Loopback.ADDRESS + ":" + port);
                admin.runCommand(
                        new Document("replSetInitiate", new Document("_id", SET).append("members", List.of(member))));
            }
        }
    }

    @Override
    public int port() {
        return port;
    }
}
