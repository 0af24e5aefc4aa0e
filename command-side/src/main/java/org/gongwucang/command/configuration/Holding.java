package org.gongwucang.command.configuration;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationHoldingEntry;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReleased;

/**
 * 配置明细状态: what one line brought to a unit, or took from it.
 *
 * @param coming pieces that were approved and neither signed for nor given up
 * @param moves pieces that came, or went, and when
 */
@RecordBuilder
record Holding(String assetClass, int coming, List<Move> moves) implements HoldingBuilder.With {

    /** Before anything was said of the line. */
    static final Holding NONE = new Holding("", 0, List.of());

    /** Not to be changed. */
    Holding {
        moves = List.copyOf(moves);
    }

    /**
     * 变动.
     *
     * @param pieces below zero where they went
     */
    record Move(LocalDate day, long sequence, int pieces) {}

    /** What of it is to be added to the statement. */
    int since(Statement statement) {
        return coming
                + moves.stream()
                        .filter(move -> statement.isBefore(move.day(), move.sequence()))
                        .mapToInt(Move::pieces)
                        .sum();
    }

    Holding after(ConfigurationHoldingEntry entry, Recorded recorded) {
        Holding named = withAssetClass(entry.assetClass().text());
        if (entry instanceof ConfigurationClaimed) {
            return named.withComing(coming + entry.pieces());
        }
        if (entry instanceof ConfigurationReleased) {
            return named.withComing(coming - entry.pieces());
        }
        if (entry instanceof ConfigurationReceived e) {
            return named.withComing(coming - e.claimed()).moved(recorded, e.pieces());
        }
        return named.moved(recorded, -entry.pieces());
    }

    private Holding moved(Recorded recorded, int pieces) {
        List<Move> more = new ArrayList<>(moves);
        more.add(new Move(recorded.day(), recorded.sequence(), pieces));
        return withMoves(more);
    }
}
