package org.gongwucang.vault.link;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.vault.link.SignedLinks.Link;
import tools.jackson.databind.json.JsonMapper;

/**
 * 保管答复签名: answers about what somebody has that the other half believes, since nobody else can write one. They are carried there by
 * whoever asked.
 */
public final class CustodyAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignedLinks links;

    /** @param links of their own, so that nothing else that the house signs passes for one */
    public CustodyAnswers(SignedLinks links) {
        this.links = links;
    }

    /** @param expired it was signed here, but is too old to say anything of today */
    public record Opened(CustodyAnswer answer, boolean expired) {}

    public Link sign(CustodyAnswer answer, Duration validFor) {
        return links.sign(JSON.writeValueAsString(answer), validFor);
    }

    /** The answer; nothing where it was not signed here. */
    public Optional<Opened> open(String receipt) {
        return links.open(receipt)
                .map(opened -> new Opened(JSON.readValue(opened.statement(), CustodyAnswer.class), opened.expired()));
    }
}
