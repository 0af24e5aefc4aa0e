package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.required;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Drafting;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.springframework.stereotype.Component;

/**
 * 编号查找: from the code on the label to the card or lot it names, straight from the claim of the code. A code names
 * one thing for good, so what was found once stays true.
 */
@Component
public class Things {

    private static final String ASSET = "ASSET";
    private static final String LOT = "LOT";

    /** Stands for what is not there: a card whose identifier nothing has. */
    private static final AssetCodeClaimed NOBODYS =
            new AssetCodeClaimed("", new UUID(0, 0).toString(), ASSET, LocalDate.EPOCH);

    private final EventStore events;
    private final ThingReach reach;
    private final Cache<String, AssetCodeClaimed> found =
            Caffeine.newBuilder().maximumSize(100_000).build();

    Things(EventStore events, ThingReach reach) {
        this.events = events;
        this.reach = reach;
    }

    /**
     * The command for the card or for the lot that bears the code, whichever it names; a code of anything else is unknown here. Where the
     * person for whom the command is made may not know of the thing, or there is none, that is noted, and is answered alike.
     */
    public <T> T command(String code, Function<String, ? extends T> forCard, Function<String, ? extends T> forLot) {
        return command(code, this::isKnown, forCard, forLot);
    }

    /** The same for taking this entry back, which whoever made it may, wherever the thing is now. */
    <T> T reversal(
            String code, String event, Function<String, ? extends T> forCard, Function<String, ? extends T> forLot) {
        return command(
                code, claimed -> isKnown(claimed) || reach.admitsEntry(claimed.holder(), event), forCard, forLot);
    }

    private <T> T command(
            String code,
            Predicate<AssetCodeClaimed> known,
            Function<String, ? extends T> forCard,
            Function<String, ? extends T> forLot) {
        Optional<AssetCodeClaimed> claimed = find(code).filter(Things::isThing);
        if (claimed.filter(known).isEmpty() && reach.isBound()) {
            return unreached(code, claimed.orElse(NOBODYS), forCard, forLot);
        }
        AssetCodeClaimed found = required(claimed, "NOT_FOUND", "code", code);
        return (found.kind().equals(LOT) ? forLot : forCard).apply(found.holder());
    }

    /**
     * What is theirs and what is not there go the same way, as far as the record that may have been told of it before. Where the one function
     * refuses what was given, the other is tried, so that the kind of the thing is not told by the refusal.
     */
    private static <T> T unreached(
            String code,
            AssetCodeClaimed claimed,
            Function<String, ? extends T> forCard,
            Function<String, ? extends T> forLot) {
        Drafting.current().ifPresent(drafting -> drafting.noteBeyond(code));
        boolean lot = claimed.kind().equals(LOT);
        try {
            return (lot ? forLot : forCard).apply(claimed.holder());
        } catch (Refused refusal) {
            return (lot ? forCard : forLot).apply(NOBODYS.holder());
        }
    }

    /** The command for the card that bears the code. */
    Object card(String code, Function<String, Object> command) {
        return command(code, command, id -> {
            throw refused("LOT_NOT_CARD", "code", code);
        });
    }

    /** The command for the lot that bears the code. */
    Object lot(String code, Function<String, Object> command) {
        return command(
                code,
                id -> {
                    throw refused("CARD_NOT_LOT", "code", code);
                },
                command);
    }

    /** Identifier of what bears the code, where it is of this kind. */
    public String holder(String code, String kind) {
        return required(find(code).filter(one -> one.kind().equals(kind)), "NOT_FOUND", "code", code)
                .holder();
    }

    private boolean isKnown(AssetCodeClaimed claimed) {
        return reach.admits(claimed.kind().equals(LOT), claimed.holder());
    }

    /** Whether it names a card or a lot. */
    static boolean isThing(AssetCodeClaimed claimed) {
        return claimed.kind().equals(ASSET) || claimed.kind().equals(LOT);
    }

    /** The claim on the code, if there is one; also of what is neither card nor lot. */
    public Optional<AssetCodeClaimed> find(String code) {
        AssetCodeClaimed known = found.getIfPresent(code);
        return known == null ? read(code) : Optional.of(known);
    }

    private Optional<AssetCodeClaimed> read(String code) {
        Optional<AssetCodeClaimed> claimed = events.readEvents(AssetCodeClaim.stream(code), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(AssetCodeClaimed.class::isInstance)
                .map(AssetCodeClaimed.class::cast)
                .findFirst();
        claimed.ifPresent(entry -> found.put(code, entry));
        return claimed;
    }
}
