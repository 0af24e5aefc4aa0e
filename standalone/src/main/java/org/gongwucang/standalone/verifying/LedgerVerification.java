package org.gongwucang.standalone.verifying;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.PatientAsking;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 核对: asks the program to compare its ledgers with its events, and tells what it finds. */
public final class LedgerVerification {

    private static final String LEDGERS = "{ done: ledgers { name } }";
    private static final String VERIFY = "query($ledger: ID!, $asOf: Date, $knownAt: String) {"
            + " done: verifyLedger(ledger: $ledger, asOf: $asOf, knownAt: $knownAt) { ledger equal ledgerRows eventRows"
            + " ledgerDigest eventDigest differenceCount differences { key field ledger events } } }";

    private final House house;
    private final @Nullable String asOf;
    private final @Nullable String knownAt;

    public LedgerVerification(House house, @Nullable String asOf, @Nullable String knownAt) {
        this.house = house;
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    /** Names of all ledgers. */
    public List<String> ledgers() {
        List<String> names = new ArrayList<>();
        house.ask(LEDGERS, Map.of())
                .forEach(ledger -> names.add(ledger.path("name").asString()));
        return names;
    }

    /** Tells the outcome; true where nothing differs. */
    public boolean verify(String ledger, PrintWriter out) {
        JsonNode proof = proofOf(ledger, out);
        boolean equal = proof.path("equal").asBoolean();
        out.printf(
                "%s: %s. Rows: %d in the ledger, %d from the events. Digest: %s, %s.%n",
                proof.path("ledger").asString(),
                equal ? "equal" : proof.path("differenceCount").asInt() + " differences",
                proof.path("ledgerRows").asInt(),
                proof.path("eventRows").asInt(),
                proof.path("ledgerDigest").asString(),
                proof.path("eventDigest").asString());
        for (JsonNode difference : proof.path("differences")) {
            out.printf(
                    "  %s %s: %s in the ledger, %s from the events%n",
                    difference.path("key").asString(),
                    difference.path("field").asString(),
                    value(difference.path("ledger")),
                    value(difference.path("events")));
        }
        return equal;
    }

    private static String value(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "nothing" : value.asString();
    }

    private JsonNode proofOf(String ledger, PrintWriter out) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("ledger", ledger);
        asked.put("asOf", asOf);
        asked.put("knownAt", knownAt);
        return PatientAsking.ask(house, VERIFY, asked, out);
    }
}
