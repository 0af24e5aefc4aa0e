package org.gongwucang.standalone.house;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** 等待追赶: a ledger that is still catching up is waited for. */
public final class PatientAsking {

    private PatientAsking() {}

    /** The same as {@link House#ask}; says how far the ledger is while it waits. */
    public static JsonNode ask(House house, String document, Map<String, Object> variables, PrintWriter out) {
        while (true) {
            try {
                return house.ask(document, variables);
            } catch (HouseRefused refusal) {
                if (!refusal.code().equals("CATCHING_UP")) {
                    throw refusal;
                }
                out.println(refusal.getMessage());
                out.flush();
                rest();
            }
        }
    }

    /** The same, without a word. */
    public static JsonNode ask(House house, String document, Map<String, Object> variables) {
        return ask(house, document, variables, new PrintWriter(Writer.nullWriter()));
    }

    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }
}
