package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.junit.jupiter.api.Test;

/** What a case of disposal makes of where a thing is. */
class DisposalFreezeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef DESKS = new ClassRef("T", "1", "D");

    private static AssetState after(Entry... entries) {
        Card card = new Card("桌", null, null, DESKS, BigDecimal.TEN, null, null, null);
        AssetState state = AssetState.NONE.after(
                new OpeningBalanceRecorded("a", "K", card, "U", "W/A", "S", "W/FISCAL", null, 0, DAY));
        for (Entry entry : entries) {
            state = state.after(entry, "e");
        }
        return state;
    }

    private static AssetReportedMissing lost() {
        return new AssetReportedMissing("a", DESKS, "U", "W/A", "S", "未见", List.of(), DAY);
    }

    private static AssetDisposalFrozen frozen(String state) {
        return new AssetDisposalFrozen("a", "d", "CZ-1", 1, "LOSS_WRITE_OFF", DESKS, "U", "W/A", "S", state, DAY);
    }

    @Test
    void what_lay_in_stock_lies_there_frozen() {
        AssetState state = after(frozen("IN_STOCK"));

        assertThat(state.life()).isEqualTo(Life.DISPOSAL_FROZEN);
        assertThat(state.told()).isEqualTo(Life.DISPOSAL_FROZEN);
        assertThat(state.isThere()).isTrue();
    }

    @Test
    void what_was_missing_is_so_while_its_loss_is_decided_and_after_it_was_not() {
        AssetState asked = after(lost(), frozen("MISSING"));

        assertThat(asked.life()).isEqualTo(Life.DISPOSAL_FROZEN);
        assertThat(asked.told()).isEqualTo(Life.MISSING);
        assertThat(asked.isThere()).isFalse();
        assertThat(asked.after(new AssetDisposalFreezeLifted("a", "d", "CZ-1", 1, "U", "MISSING", DAY), "f")
                        .life())
                .isEqualTo(Life.MISSING);
    }
}
