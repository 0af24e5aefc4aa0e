package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwucang.vault.refusal.JdbcRefusals;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.MongoRefusals;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.refusal.Refusals;
import org.gongwucang.vault.refusal.WeighedInput;
import org.gongwucang.vault.register.Kept.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 拒绝登记簿: the same promises on both stores; on a real mongod too where GONGWUCANG_TEST_MONGODB_URI names one. */
class RefusalsTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 20;
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    enum Store {
        HSQLDB,
        MONGODB
    }

    private final List<AutoCloseable> open = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final String database = "vault_" + UUID.randomUUID();
    private String address = "";

    @TempDir
    Path folder;

    @AfterEach
    void closes() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void identical_ones_of_a_day_are_one_entry_with_its_count_its_first_and_its_last_time(Store store) {
        RefusalRegister register = register(store);
        Refusals refusals = refusals(register);

        refusals.keep(List.of(refused("ASSET_HELD", "S1", "A")));
        clock.goOn(Duration.ofHours(2));
        refusals.keep(List.of(refused("ASSET_HELD", "S1", "A"), refused("ASSET_HELD", "S1", "A")));

        assertThat(all(register)).singleElement().satisfies(kept -> {
            assertThat(kept.count()).isEqualTo(3);
            assertThat(kept.firstAt()).isEqualTo(START);
            assertThat(kept.lastAt()).isEqualTo(START.plus(Duration.ofHours(2)));
            assertThat(kept.day()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(kept.keptUntil()).isEqualTo(LocalDate.of(2036, 1, 5));
            assertThat(kept.refusal()).isEqualTo(refused("ASSET_HELD", "S1", "A"));
            assertThat(kept.refusal().params().keySet()).containsExactly("code", "hold");
        });
    }

    @ParameterizedTest
    @EnumSource
    void another_rule_person_input_value_or_day_is_another_entry(Store store) {
        RefusalRegister register = register(store);
        Refusals refusals = refusals(register);
        Refusal first = refused("ASSET_HELD", "S1", "A");

        refusals.keep(List.of(
                first,
                refused("ASSET_NOT_IN_STOCK", "S1", "A"),
                refused("ASSET_HELD", "S2", "A"),
                refused("ASSET_HELD", "S1", "B"),
                new Refusal(
                        first.rule(), Map.of("code", "A"), "S1", first.roles(), "U", first.command(), first.input()),
                new Refusal(first.rule(), first.params(), "S1", List.of("KEEPER"), "U", first.command(), null)));
        clock.goOn(Duration.ofDays(1));
        refusals.keep(List.of(first));

        assertThat(all(register))
                .hasSize(7)
                .allSatisfy(kept -> assertThat(kept.count()).isOne());
        assertThat(all(register)).extracting(KeptRefusal::refusal).contains(first);
        assertThat(all(register).get(0).day()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @ParameterizedTest
    @EnumSource
    void no_count_of_processes_at_the_same_time_is_lost(Store store) throws Exception {
        RefusalRegister one = register(store);
        RefusalRegister other = store == Store.MONGODB ? opened(MongoRefusals.at(address, database)) : one;
        List<Refusal> lines = IntStream.range(0, 5)
                .mapToObj(line -> refused("ASSET_HELD", "S1", "A" + line))
                .toList();

        together(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                refusals(round % 2 == 0 ? one : other).keep(lines);
            }
            return true;
        });

        assertThat(all(one))
                .hasSize(lines.size())
                .allSatisfy(kept -> assertThat(kept.count()).isEqualTo(WRITERS * ROUNDS));
    }

    @ParameterizedTest
    @EnumSource
    void pages_go_from_the_newest_to_the_oldest_and_back_while_old_ones_are_counted(Store store) {
        RefusalRegister register = register(store);
        Refusals refusals = refusals(register);
        for (int i = 0; i < 5; i++) {
            refusals.keep(List.of(refused("ASSET_HELD", "S1", "A" + i)));
            clock.goOn(Duration.ofMinutes(i == 1 ? 0 : 1));
        }
        List<KeptRefusal> all = all(register);
        refusals.keep(List.of(refused("ASSET_HELD", "S1", "A0")));

        Place second = all.get(1).place();
        assertThat(subjects(register.page(RefusalFilter.ALL, null, null, false, 2)))
                .containsExactly("A4", "A3");
        assertThat(ids(register.page(RefusalFilter.ALL, second, null, false, 9)))
                .isEqualTo(ids(all.subList(2, 5)));
        assertThat(ids(register.page(RefusalFilter.ALL, null, all.get(4).place(), true, 2)))
                .isEqualTo(ids(all.subList(2, 4)));
        assertThat(ids(register.page(RefusalFilter.ALL, second, all.get(3).place(), false, 9)))
                .isEqualTo(ids(all.subList(2, 3)));
        assertThat(register.total(RefusalFilter.ALL)).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void every_part_of_a_filter_must_hold(Store store) {
        RefusalRegister register = register(store);
        Refusals refusals = refusals(register);
        refusals.keep(List.of(refused("ASSET_HELD", "S1", "A"), refused("CLASS_UNCHANGED", "S2", "B")));
        clock.goOn(Duration.ofDays(1));
        refusals.keep(List.of(refused("ASSET_HELD", "S2", "C")));
        LocalDate first = LocalDate.of(2026, 1, 5);
        LocalDate second = first.plusDays(1);

        assertThat(found(register, new RefusalFilter("ASSET_HELD", null, null, null, null, null)))
                .containsExactly("C", "A");
        assertThat(found(register, new RefusalFilter(null, "S2", null, null, null, null)))
                .containsExactly("C", "B");
        assertThat(found(register, new RefusalFilter("ASSET_HELD", "S2", null, null, null, null)))
                .containsExactly("C");
        assertThat(found(register, new RefusalFilter(null, null, "U", "relocate", null, null)))
                .hasSize(3);
        assertThat(found(register, new RefusalFilter(null, null, "V", null, null, null)))
                .isEmpty();
        assertThat(found(register, new RefusalFilter(null, null, null, "store", null, null)))
                .isEmpty();
        assertThat(found(register, new RefusalFilter(null, null, null, null, second, null)))
                .containsExactly("C");
        assertThat(found(register, new RefusalFilter(null, null, null, null, first, first)))
                .containsExactlyInAnyOrder("A", "B");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_input_is_cut_between_characters_and_says_so(Store store) {
        RefusalRegister register = register(store);
        String json = "\"x" + "仓".repeat(4_000) + "\"";
        Refusal refusal = new Refusal(
                "ASSET_HELD", Map.of(), "S1", List.of(), "U", "relocate", WeighedInput.of(json, "digest of all"));

        refusals(register).keep(List.of(refusal));

        WeighedInput input =
                Objects.requireNonNull(all(register).get(0).refusal().input());
        assertThat(input).isEqualTo(refusal.input());
        assertThat(input.whole()).isFalse();
        assertThat(input.digest()).isEqualTo("digest of all");
        assertThat(json).startsWith(input.json());
        assertThat(input.json().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(8_190, 8_192);
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_follows_a_policy_names_its_version(Store store) {
        RefusalRegister register = register(store);
        Map<String, String> weighed = Map.of("rule", "IDLE_LIMIT", "policyVersion", "3", "days", "90");
        refusals(register).keep(List.of(new Refusal("IDLE_TOO_LONG", weighed, "S1", List.of(), "U", "store", null)));

        Refusal kept = all(register).get(0).refusal();

        assertThat(kept.policy()).contains("IDLE_LIMIT");
        assertThat(kept.policyVersion()).contains("3");
        assertThat(refused("ASSET_HELD", "S1", "A").policy()).isEmpty();
        assertThat(refused("ASSET_HELD", "S1", "A").policyVersion()).isEmpty();
    }

    @Test
    void what_was_kept_is_there_after_a_restart_and_counted_on() {
        try (RefusalRegister before = JdbcRefusals.in(folder)) {
            refusals(before).keep(List.of(refused("ASSET_HELD", "S1", "A")));
        }
        try (RefusalRegister after = JdbcRefusals.in(folder)) {
            refusals(after).keep(List.of(refused("ASSET_HELD", "S1", "A")));
            assertThat(all(after)).singleElement().satisfies(kept -> {
                assertThat(kept.count()).isEqualTo(2);
                assertThat(kept.refusal()).isEqualTo(refused("ASSET_HELD", "S1", "A"));
            });
        }
    }

    @Test
    void where_the_register_is_away_nothing_fails_and_what_is_missing_is_counted() {
        RefusalRegister away = JdbcRefusals.inMemory();
        away.close();
        Refusals refusals = refusals(away);

        refusals.keep(List.of());
        assertThat(refusals.lost()).isZero();
        refusals.keep(List.of(refused("ASSET_HELD", "S1", "A"), refused("ASSET_HELD", "S1", "B")));

        assertThat(refusals.lost()).isEqualTo(2);
    }

    /** A field of the document that nothing reads would be one that nobody knows of. */
    @Test
    void the_server_holds_what_is_read_and_nothing_else() {
        refusals(register(Store.MONGODB)).keep(List.of(refused("ASSET_HELD", "S1", "A")));

        try (MongoClient client = MongoClients.create(address)) {
            assertThat(client.getDatabase(database)
                            .getCollection("refusals")
                            .find()
                            .first())
                    .containsOnlyKeys(
                            "_id",
                            "day",
                            "firstAt",
                            "lastAt",
                            "count",
                            "rule",
                            "params",
                            "actor",
                            "roles",
                            "unit",
                            "command",
                            "input",
                            "keptUntil");
        }
    }

    private Refusals refusals(RefusalRegister register) {
        return new Refusals(() -> register, clock, Period.ofYears(10));
    }

    private static Refusal refused(String rule, String actor, String subject) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("code", subject);
        params.put("hold", "STOCKTAKE");
        WeighedInput input = WeighedInput.of("{\"code\":\"" + subject + "\"}", "digest of " + subject);
        return new Refusal(rule, params, actor, List.of("ACCEPTOR", "KEEPER"), "U", "relocate", input);
    }

    private static List<KeptRefusal> all(RefusalRegister register) {
        return register.page(RefusalFilter.ALL, null, null, false, 99);
    }

    private static List<String> found(RefusalRegister register, RefusalFilter filter) {
        List<KeptRefusal> found = register.page(filter, null, null, false, 99);
        assertThat(register.total(filter)).isEqualTo(found.size());
        return subjects(found);
    }

    private static List<String> subjects(List<KeptRefusal> kept) {
        return kept.stream().map(one -> one.refusal().params().get("code")).toList();
    }

    private static List<String> ids(List<KeptRefusal> kept) {
        return kept.stream().map(KeptRefusal::id).toList();
    }

    private static void together(Callable<Boolean> act) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Boolean> answer : writers.invokeAll(Collections.nCopies(WRITERS, act))) {
                answer.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private <T extends AutoCloseable> T opened(T closeable) {
        open.add(0, closeable);
        return closeable;
    }

    private RefusalRegister register(Store store) {
        if (store == Store.HSQLDB) {
            return opened(JdbcRefusals.in(folder));
        }
        address = mongo();
        return opened(MongoRefusals.at(address, database));
    }

    private String mongo() {
        String real = System.getenv("GONGWUCANG_TEST_MONGODB_URI");
        if (real != null) {
            return real;
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        open.add(server::shutdownNow);
        return server.bindAndGetConnectionString();
    }
}
