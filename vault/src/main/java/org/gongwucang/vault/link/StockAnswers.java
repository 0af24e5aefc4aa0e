package org.gongwucang.vault.link;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.vault.link.SignedLinks.Link;
import tools.jackson.databind.json.JsonMapper;

/**
 * 答复签名: answers about the stock that the other half believes, since nobody else can write one. They are carried there by
 * whoever asked.
 */
public final class StockAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignedLinks links;

    /** @param links of their own, so that nothing else that the house signs passes for one */
    public StockAnswers(SignedLinks links) {
        this.links = links;
    }

    /** @param expired it was signed here, but is too old to say anything of today */
    public record Opened(StockAnswer answer, boolean expired) {}

    public Link sign(StockAnswer answer, Duration validFor) {
        return links.sign(JSON.writeValueAsString(answer), validFor);
    }

    /** The answer; nothing where it was not signed here. */
    public Optional<Opened> open(String receipt) {
        return links.open(receipt)
                .map(opened -> new Opened(JSON.readValue(opened.statement(), StockAnswer.class), opened.expired()));
    }
}
