package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.CorrectSerialNumber;
import org.gongwucang.command.asset.CardFacts.Description;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.springframework.stereotype.Component;

/** 出厂编号更正: the card and the claims of both numbers, in one unit of work. */
@Component
class SerialNumbers {

    private final Cards cards;
    private final Claims claims;
    private final ThingEvidence evidence;

    SerialNumbers(Cards cards, Claims claims, ThingEvidence evidence) {
        this.cards = cards;
        this.claims = claims;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(CorrectSerialNumber c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            Description now = asset.card().description().value();
            String code = asset.state().code();
            require(
                    !Objects.equals(now.serialNo(), c.serialNo().value()),
                    "SERIAL_NUMBER_UNCHANGED",
                    "code",
                    code,
                    "serialNo",
                    String.valueOf(now.serialNo()));
            asset.card().description().requireInOrder(c.occurredOn());
            claims.moveSerial(code, c.assetId(), corrected(c, now, List.of()));
            asset.say(
                    asset.card().description(),
                    corrected(
                            c,
                            now,
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff())));
        });
    }

    private static SerialNumberCorrected corrected(CorrectSerialNumber c, Description now, List<String> evidence) {
        return new SerialNumberCorrected(
                c.assetId(),
                now.serialNo(),
                now.claimedBrand(),
                c.serialNo().value(),
                now.brand(),
                c.reason().value(),
                evidence,
                c.occurredOn());
    }
}
