package org.gongwucang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.query.history.Facts.Fact;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void writes_every_field_in_its_exact_form() {
        Card card = new Card(
                "会议桌",
                null,
                null,
                new ClassRef("GB/T 14885", "2022", "A05010201"),
                new BigDecimal("1234.50"),
                LocalDate.of(2019, 5, 6),
                null,
                null);

        assertThat(Facts.of(new OpeningBalanceRecorded(
                        "id", "GWC-2026-000123", card, "U1", null, null, null, "book", 17, LocalDate.of(2026, 3, 2))))
                .contains(
                        new Fact("card.name", "会议桌"),
                        new Fact("card.specification", null),
                        new Fact("card.assetClass.code", "A05010201"),
                        new Fact("card.unitValue", "1234.50"),
                        new Fact("card.acquiredOn", "2019-05-06"),
                        new Fact("row", "17"),
                        new Fact("occurredOn", "2026-03-02"));
    }
}
