package org.gongwucang.standalone.verifying;

import java.io.PrintWriter;
import java.util.Map;
import org.gongwucang.standalone.house.House;
import tools.jackson.databind.JsonNode;

/** 清零核验: lets the program compute the nil-balance certificate of a temporary body again from the events alone. */
public final class NilBalanceVerification {

    private static final String VERIFY = "query($body: ID!) { done: verifyNilBalance(body: $body)"
            + " { holds closedOn digest computed outstanding streams flaws { kind stream } } }";

    private final House house;

    public NilBalanceVerification(House house) {
        this.house = house;
    }

    /** Tells the outcome; true where the certificate comes out. */
    public boolean verify(String body, PrintWriter out) {
        JsonNode proof = house.ask(VERIFY, Map.of("body", body));
        if (proof.isNull() || proof.isMissingNode()) {
            out.printf("body %s: not known.%n", body);
            return false;
        }
        boolean holds = proof.path("holds").asBoolean();
        out.printf(
                "body %s: %s. Closed on %s, %d streams, %d pieces out. Digest: %s, %s.%n",
                body,
                holds ? "nil balance proven" : "not proven",
                told(proof.path("closedOn")),
                proof.path("streams").asInt(),
                proof.path("outstanding").asInt(),
                told(proof.path("digest")),
                told(proof.path("computed")));
        for (JsonNode flaw : proof.path("flaws")) {
            out.printf("  %s %s%n", flaw.path("kind").asString(), told(flaw.path("stream")));
        }
        return holds;
    }

    private static String told(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "-" : value.asString();
    }
}
