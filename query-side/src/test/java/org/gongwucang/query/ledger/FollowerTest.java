package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.organisation.UnitLedger;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One reader for several ledgers, which may come to it from places of their own. */
class FollowerTest {

    private final TestStores stores = TestStores.open();
    private final Chronicle chronicle = new Chronicle(stores.events());
    private final AtomicReference<Runnable> whileReading = new AtomicReference<>();
    private final KeptLedger<UnitRow> first = kept(0);
    private final KeptLedger<UnitRow> late = kept(1);
    private final Follower follower = new Follower(interruptedStore(), List.of(first), new Unconcerned());

    @AfterEach
    void close() {
        follower.stop();
        stores.close();
    }

    @Test
    void a_ledger_that_joins_while_a_batch_is_read_misses_nothing_that_lies_before_it() {
        chronicle.unit("U1", "区机关事务局", null, "2020-01-01").unit("U2", "区财政局", "U1", "2020-01-02");
        follower.start();
        await().until(() -> codes(first).equals(Set.of("U1", "U2")));

        whileReading.set(() -> assertThat(follower.join(late)).isTrue());
        chronicle.unit("U3", "区教育局", "U1", "2020-01-03");

        await().until(() -> codes(late).contains("U3"));
        assertThat(codes(late)).containsExactlyInAnyOrder("U1", "U2", "U3");
        assertThat(codes(first)).containsExactlyInAnyOrder("U1", "U2", "U3");
        assertThat(late.progress().map(LedgerToken.Progress::token))
                .isEqualTo(first.progress().map(LedgerToken.Progress::token));
    }

    private KeptLedger<UnitRow> kept(int fill) {
        return new KeptLedger<>(
                new UnitLedger(),
                fill,
                stores.ledgers(),
                TestStores.onRealMongo(),
                new LedgerToken(stores.ledgers(), Wire.serializer()),
                stream -> List.of());
    }

    private static Set<String> codes(KeptLedger<UnitRow> ledger) {
        return Set.copyOf(ledger.store()
                .live()
                .find()
                .map(row -> row.getString("_id").getValue())
                .into(new ArrayList<>()));
    }

    /** The real store; what is to happen once happens between two entries of a batch. */
    private EventStore interruptedStore() {
        return around(EventStore.class, stores.events(), (proxy, method, arguments) -> {
            Object result = method.invoke(stores.events(), arguments);
            return method.getName().equals("openStream") ? interrupted((BlockingStream<?>) result) : result;
        });
    }

    private Object interrupted(BlockingStream<?> stream) {
        return around(BlockingStream.class, stream, (proxy, method, arguments) -> {
            Object result = method.invoke(stream, arguments);
            Runnable once = method.getName().equals("nextAvailable") ? whileReading.getAndSet(null) : null;
            if (once != null) {
                once.run();
            }
            return result;
        });
    }

    private static <T> T around(Class<T> type, Object target, InvocationHandler way) {
        InvocationHandler unwrapping = (proxy, method, arguments) -> {
            try {
                return way.invoke(proxy, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, unwrapping));
    }
}
