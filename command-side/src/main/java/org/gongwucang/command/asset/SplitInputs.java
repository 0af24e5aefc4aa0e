package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations that split, as the schema has them. */
final class SplitInputs {

    private SplitInputs() {}

    public record SplitAssetCardInput(
            String code,
            BigDecimal left,
            List<CardInput> into,
            String reason,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record SplitLotToCardsInput(
            String code,
            @Nullable String location,
            List<CardInput> into,
            String reason,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** The same identifiers whenever the command is repeated. */
    static List<NewCard> cards(List<CardInput> into, String commandId) {
        require(
                !into.isEmpty() && into.size() <= LinesInput.MOST,
                "LINES_OUT_OF_RANGE",
                "lines",
                into.size(),
                "most",
                LinesInput.MOST);
        return IntStream.range(0, into.size())
                .mapToObj(i -> new NewCard(
                        Ids.of(commandId, "card", String.valueOf(i)),
                        into.get(i).draft()))
                .toList();
    }
}
