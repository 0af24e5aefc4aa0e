package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.CorrectSerialNumber;
import org.gongwucang.command.asset.CardFacts.Description;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.springframework.stereotype.Component;

/** 出厂编号更正: the card and the claims of both numbers, in one unit of work. */
@Component
class SerialNumbers {

    private final Cards cards;
    private final Claims claims;

    SerialNumbers(Cards cards, Claims claims) {
        this.cards = cards;
        this.claims = claims;
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
            SerialNumberCorrected corrected = new SerialNumberCorrected(
                    c.assetId(),
                    now.serialNo(),
                    now.claimedBrand(),
                    c.serialNo().value(),
                    now.brand(),
                    c.reason().value(),
                    List.of(),
                    c.occurredOn());
            asset.say(asset.card().description(), corrected);
            claims.moveSerial(code, c.assetId(), corrected);
        });
    }
}
