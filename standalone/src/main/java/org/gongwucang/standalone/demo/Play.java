package org.gongwucang.standalone.demo;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 演出: one run through the script. Every mutation has the same command id whenever it is sent, so one that was done on an
 * earlier run is answered and not done again.
 */
final class Play {

    private static final String AUDIENCE = "demo-auditor";
    private static final Set<String> PASSES = Set.of("UNAVAILABLE", "CATCHING_UP");
    private static final String DONE_WITH_OTHER_PAPERS = "COMMAND_ID_REUSED";
    private static final long PAUSE_MILLIS = 100;
    private static final int MOST_TRIES = 1_200;

    private final Script script;
    private final Map<String, Set<String>> cited;
    private final Cast cast;
    private final Answers answers = new Answers();

    Play(Script script, URI address) {
        this.script = script;
        this.cited = Answers.cited(script.acts());
        this.cast = new Cast(address);
    }

    /** Whether it was played to its end on this or an earlier run. */
    boolean isOver() {
        return isThere(script.ended());
    }

    /** Whether this house has things that the office did not bring. */
    boolean isAmongStrangers() {
        return !isThere(script.begun())
                && asked(script.strangers()).path("totalCount").asLong() > 0;
    }

    private boolean isThere(String question) {
        return !asked(question).isNull();
    }

    private JsonNode asked(String question) {
        return patiently(AUDIENCE, question, Map.of(), said -> true);
    }

    /**
     * Plays all of it.
     *
     * @param told the number of acts that are done
     * @throws HouseRefused where an act was refused
     * @throws IllegalStateException where the house did not answer it in two minutes
     */
    void run(IntConsumer told) {
        int done = 0;
        for (Act act : script.acts()) {
            answers.remember(act.id(), played(act));
            told.accept(++done);
        }
    }

    private JsonNode played(Act act) {
        if (act instanceof Act.Bringing paper) {
            return cast.as(paper.by()).bring(paper.name(), paper.text());
        }
        if (act instanceof Act.Waiting waiting) {
            return waited(waiting);
        }
        return played((Act.Asking) act);
    }

    private JsonNode waited(Act.Waiting act) {
        JsonNode instant = JsonMapper.shared()
                .valueToTree(answers.filledIn(Map.of("until", act.until())).get("until"));
        Instant until = OffsetDateTime.parse(instant.asString()).toInstant();
        while (Instant.now().isBefore(until)) {
            pause();
        }
        return instant;
    }

    private JsonNode played(Act.Asking act) {
        Map<String, Object> variables = answers.filledIn(act.variables());
        Map<String, Object> until = answers.filledIn(act.until());
        JsonNode answer = patiently(
                act.by(),
                act.document(),
                variables,
                said -> !act.isQuestion() || (saysWhatIsCited(act, said) && isSo(until, said)));
        if (act.citesPapers() && DONE_WITH_OTHER_PAPERS.equals(House.codeIn(answer))) {
            return answer;
        }
        House.requireNoErrors(answer);
        answer.path("lines").forEach(House::requireNoErrors);
        return answer;
    }

    private boolean saysWhatIsCited(Act act, JsonNode said) {
        return cited.getOrDefault(act.id(), Set.of()).stream()
                .map(said::at)
                .noneMatch(part -> part.isMissingNode() || part.isNull());
    }

    private static boolean isSo(Map<String, Object> until, JsonNode said) {
        return until.entrySet().stream()
                .allMatch(part ->
                        said.at("/" + part.getKey()).asString().equals(((JsonNode) part.getValue()).asString()));
    }

    /** Asks again while the house catches up, or has not yet said enough. */
    private JsonNode patiently(
            String account, String document, Map<String, Object> variables, Predicate<JsonNode> enough) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                JsonNode answer = cast.as(account).ask(document, variables);
                if (!PASSES.contains(House.codeIn(answer)) && enough.test(answer)) {
                    return answer;
                }
            } catch (HouseRefused refusal) {
                if (!PASSES.contains(refusal.code())) {
                    throw refusal;
                }
            }
            pause();
        }
        throw new IllegalStateException("no answer to go on with: " + document);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }
}
