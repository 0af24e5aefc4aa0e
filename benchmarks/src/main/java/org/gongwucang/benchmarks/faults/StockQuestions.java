package org.gongwucang.benchmarks.faults;

import java.time.LocalDate;
import java.util.Map;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Reply;

/** 库房之问: what people ask about the stock room all day. */
final class StockQuestions {

    private static final String PAGE = "{ done: stock(first: 50, filter: {location: \"LAB\"}, orderBy: {field: CODE})"
            + " { nodes { code name unit { name } location { name } version } } }";
    private static final String AS_OF =
            "query($d: Date!) { done: stock(first: 50, asOf: $d) { nodes { code version } } }";
    private static final String LIFE =
            "query($c: ID!) { done: assetHistory(code: $c, last: 20) { nodes { event sequence } } }";

    private static final String ASSET = "query($c: ID!) { done: asset(code: $c) { holdings { version } } }";

    private final Client questions;

    StockQuestions(Client questions) {
        this.questions = questions;
    }

    /** The first page, by code. */
    Reply page(String token) {
        return questions.ask(token, PAGE, Map.of());
    }

    /** A page as of the day. */
    Reply asOf(String token, LocalDate day) {
        return questions.ask(token, AS_OF, Map.of("d", day.toString()));
    }

    /** The last entries about the thing with this code. */
    Reply life(String token, String code) {
        return questions.ask(token, LIFE, Map.of("c", code));
    }

    /** The versions of what there is of the thing with this code. */
    Reply asset(String token, String code) {
        return questions.ask(token, ASSET, Map.of("c", code));
    }
}
