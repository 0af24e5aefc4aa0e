package org.gongwucang.standalone.servers;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** 存储: the kinds of site there are. Each is opened once, by the first test that asks, and serves all tests of the run. */
enum Stores {
    EMBEDDED("embedded stores", EmbeddedSite::new),
    POSTGRESQL("PostgreSQL and MongoDB", Stores::onPostgresql),
    AXON_SERVER("Axon Server and MongoDB", Stores::onAxonServer);

    private static final Map<Stores, Site> OPEN = new EnumMap<>(Stores.class);

    private final String told;
    private final Supplier<Site> opening;

    /** Why it could not be opened; the next test need not try again. */
    private @Nullable Throwable failure;

    Stores(String told, Supplier<Site> opening) {
        this.told = told;
        this.opening = opening;
    }

    /** The site on these stores; where no address of a server is given, the test is skipped. */
    Site site() {
        synchronized (OPEN) {
            if (failure != null) {
                throw new IllegalStateException(told + " could not be opened", failure);
            }
            return OPEN.computeIfAbsent(this, any -> opened());
        }
    }

    private Site opened() {
        try {
            return opening.get();
        } catch (TestAbortedException skipped) {
            throw skipped;
        } catch (RuntimeException | AssertionError e) {
            failure = e;
            throw e;
        }
    }

    /** The same, where the halves are apart. */
    SiteApart apart() {
        return (SiteApart) site();
    }

    static void closeAll() {
        synchronized (OPEN) {
            OPEN.values().forEach(Site::close);
            OPEN.clear();
        }
    }

    /** One process decides: the database lets no second one write. */
    private static Site onPostgresql() {
        String mongodb = Given.MONGODB.address();
        String postgresql = Given.POSTGRESQL.address();
        return new SiteApart(new PostgresEvents(postgresql), new OwnDatabases(mongodb), 1);
    }

    private static Site onAxonServer() {
        String mongodb = Given.MONGODB.address();
        String axonServer = Given.AXON_SERVER.address();
        return new SiteApart(new AxonServerEvents(axonServer), new OwnDatabases(mongodb), 2);
    }

    @Override
    public String toString() {
        return told;
    }
}
