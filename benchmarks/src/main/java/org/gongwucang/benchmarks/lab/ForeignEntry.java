package org.gongwucang.benchmarks.lab;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * 外来凭证: an entry that is written into the event store past the program.
 *
 * @param stream of which aggregate
 * @param sequence its place there, the next one
 * @param aggregate kind of the aggregate, such as {@code Asset}
 * @param type stored name of the entry
 * @param json what it says
 */
public record ForeignEntry(String stream, long sequence, String aggregate, String type, String json) {

    /** What the program writes beside an entry. */
    static final Map<String, String> ENVELOPE =
            Map.of("actor", "LAB", "role", "KEEPER", "unit", "GWC-OFFICE", "channel", "lab");

    static String envelopeAsJson() {
        return JsonMapper.shared().writeValueAsString(ENVELOPE);
    }
}
