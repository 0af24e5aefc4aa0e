package org.gongwucang.vault.link;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.vault.link.SignedLinks.Link;
import tools.jackson.databind.json.JsonMapper;

/** 年报签名: receipts that the half that decides believes, since nobody else can write one. Whoever closes the year carries them there. */
public final class YearReceipts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignedLinks links;

    /** @param links of their own, so that nothing else that the house signs passes for one */
    public YearReceipts(SignedLinks links) {
        this.links = links;
    }

    /** @param expired it was signed here, but its files may have been thrown away */
    public record Opened(YearReceipt receipt, boolean expired) {}

    public Link sign(YearReceipt receipt, Duration validFor) {
        return links.sign(JSON.writeValueAsString(receipt), validFor);
    }

    /** The receipt; nothing where it was not signed here. */
    public Optional<Opened> open(String written) {
        return links.open(written)
                .map(opened -> new Opened(JSON.readValue(opened.statement(), YearReceipt.class), opened.expired()));
    }
}
