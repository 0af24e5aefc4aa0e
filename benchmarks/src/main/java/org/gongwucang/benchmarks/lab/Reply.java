package org.gongwucang.benchmarks.lab;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * 答复: what a caller gets to see.
 *
 * @param code empty where the request was answered; else what failed: a code of the program, or {@code TIMEOUT}, {@code
 *     CONNECTION_LOST}, {@code NOBODY_THERE}
 * @param done the field that the document calls {@code done}
 * @param message of the failure
 */
public record Reply(String code, JsonNode done, String message) {

    public boolean isAnswered() {
        return code.isEmpty();
    }

    /** Codes of rules that said no, to the whole input or to a line of it. */
    public List<String> refusals() {
        return StreamSupport.stream(done.findValues("userErrors").spliterator(), false)
                .flatMap(errors -> StreamSupport.stream(errors.spliterator(), false))
                .map(error -> error.path("code").asString())
                .toList();
    }
}
