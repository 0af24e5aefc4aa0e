package org.gongwucang.standalone.verifying;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.gongwucang.standalone.house.House;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 附件核对: lets the program read every attachment again, some at a time, and names those that are not what was brought. */
public final class AttachmentVerification {

    /** What stands for it among the names of ledgers. */
    public static final String NAME = "attachments";

    private static final String VERIFY = "query($after: ID) { done: verifyAttachments(after: $after)"
            + " { checked erased damaged { digest upload missing } next } }";
    private static final String ORPHANS =
            "{ done: orphanedAttachments { more nodes { upload digest size uploadedBy keptUntil } } }";

    private final House house;

    public AttachmentVerification(House house) {
        this.house = house;
    }

    /** Tells the outcome; true where nothing is damaged. Orphans are told and are no damage. */
    public boolean verify(PrintWriter out) {
        int checked = 0;
        int erased = 0;
        int damaged = 0;
        String after = null;
        do {
            JsonNode proof = house.ask(VERIFY, asked(after));
            proof.path("damaged").forEach(one -> tell(one, out));
            checked += proof.path("checked").asInt();
            erased += proof.path("erased").asInt();
            damaged += proof.path("damaged").size();
            after = proof.path("next").isNull() ? null : proof.path("next").asString();
        } while (after != null);
        out.printf("attachments: %d checked, %s.%n", checked, damaged == 0 ? "all whole" : damaged + " damaged");
        if (erased > 0) {
            out.printf("  erased by decision: %d%n", erased);
        }
        tellOrphans(out);
        return damaged == 0;
    }

    private static Map<String, Object> asked(@Nullable String after) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("after", after);
        return asked;
    }

    private static void tell(JsonNode damaged, PrintWriter out) {
        out.printf(
                "  %s %s (upload %s)%n",
                damaged.path("digest").asString(),
                damaged.path("missing").asBoolean() ? "is missing" : "is damaged",
                damaged.path("upload").asString());
    }

    private void tellOrphans(PrintWriter out) {
        JsonNode orphans = house.ask(ORPHANS, Map.of());
        JsonNode nodes = orphans.path("nodes");
        if (!nodes.isEmpty()) {
            out.printf(
                    "  cited by nothing: %d%s%n",
                    nodes.size(), orphans.path("more").asBoolean() ? " and more" : "");
        }
        for (JsonNode orphan : nodes) {
            out.printf(
                    "  %s, %d bytes, of %s, kept until %s%n",
                    orphan.path("digest").asString(),
                    orphan.path("size").asLong(),
                    orphan.path("uploadedBy").asString(),
                    orphan.path("keptUntil").asString());
        }
    }
}
