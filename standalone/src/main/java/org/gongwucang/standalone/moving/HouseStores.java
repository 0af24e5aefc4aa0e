package org.gongwucang.standalone.moving;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.gongwucang.stores.axonserver.AxonServerHistory;
import org.gongwucang.stores.embedded.DataFolder;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.history.StoredHistory;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.gongwucang.vault.copy.WholeVault;

/** 一家的库: events and vault, opened past the program. The ledgers are not among them: they are computed. */
public final class HouseStores implements AutoCloseable {

    private static final int CONNECTIONS = 2;

    private final Deque<Runnable> closing;
    private final StoredHistory events;
    private final WholeVault vault;

    private HouseStores(StoredHistory events, WholeVault vault, Deque<Runnable> closing) {
        this.events = events;
        this.vault = vault;
        this.closing = closing;
    }

    /** Those that the running program has open; they stay its own to close. */
    public static HouseStores ofProgram(StoredHistory events, WholeVault vault) {
        return new HouseStores(events, vault, new ArrayDeque<>());
    }

    /**
     * Those in a data folder, which is made where it is missing, and taken.
     *
     * @throws org.gongwucang.stores.embedded.DataFolderInUse where a program works on it
     */
    public static HouseStores in(Path folder, Serializer serializer) {
        Opening opening = new Opening();
        return opening.orClose(() -> {
            DataFolder taken = opening.opened(DataFolder.take(folder));
            EventFile file = opening.opened(EventFile.in(taken.path()));
            StoredHistory events =
                    new JdbcEvents(file.source(), file.admission()).history(new HsqlTables(), serializer);
            return opening.done(events, opening.opened(WholeVault.in(taken.path())));
        });
    }

    /** Those on servers. */
    public static HouseStores on(ServerAddresses servers, Serializer serializer) {
        Opening opening = new Opening();
        return opening.orClose(() -> {
            WholeVault vault = opening.opened(WholeVault.at(servers.mongodb(), servers.vaultDatabase()));
            if (servers.axonServer().isEmpty()) {
                HikariDataSource source = opening.opened(postgresql(servers.eventsJdbc()));
                EventTableFactory tables = PostgresEventTableFactory.INSTANCE;
                return opening.done(new JdbcEvents(source).history(tables, serializer), vault);
            }
            return opening.done(
                    opening.opened(AxonServerHistory.at(
                            servers.axonServer(),
                            servers.context(),
                            servers.token(),
                            servers.certificate(),
                            serializer)),
                    vault);
        });
    }

    private static HikariDataSource postgresql(String address) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setPoolName("copied-events");
        return source;
    }

    StoredHistory events() {
        return events;
    }

    WholeVault vault() {
        return vault;
    }

    @Override
    public void close() {
        Opening.closeAll(closing);
    }

    /** 打开中: what is open so far, the last first. */
    private static final class Opening {

        private final Deque<Runnable> closing = new ArrayDeque<>();

        <T extends AutoCloseable> T opened(T one) {
            closing.push(() -> {
                try {
                    one.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            return one;
        }

        /** Each, also where another one cannot be. */
        static void closeAll(Deque<Runnable> closing) {
            RuntimeException failure = null;
            for (Runnable close : closing) {
                try {
                    close.run();
                } catch (RuntimeException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
            if (failure != null) {
                throw failure;
            }
        }

        HouseStores done(StoredHistory events, WholeVault vault) {
            return new HouseStores(events, vault, closing);
        }

        HouseStores orClose(Supplier<HouseStores> all) {
            try {
                return all.get();
            } catch (RuntimeException | Error e) {
                closeAll(closing);
                throw e;
            }
        }
    }
}
