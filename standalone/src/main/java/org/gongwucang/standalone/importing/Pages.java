package org.gongwucang.standalone.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.PatientAsking;
import tools.jackson.databind.JsonNode;

/** 逐页: all rows of a list, page by page. */
final class Pages {

    private Pages() {}

    static void each(House house, String document, Map<String, Object> variables, Consumer<JsonNode> rows) {
        Map<String, Object> asked = new HashMap<>(variables);
        while (true) {
            JsonNode page = PatientAsking.ask(house, document, asked);
            page.path("nodes").forEach(rows);
            JsonNode info = page.path("pageInfo");
            if (!info.path("hasNextPage").asBoolean(false)) {
                return;
            }
            asked.put("after", info.path("endCursor").asString());
        }
    }
}
