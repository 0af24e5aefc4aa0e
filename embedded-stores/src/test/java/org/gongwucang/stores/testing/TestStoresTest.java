package org.gongwucang.stores.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.bson.Document;
import org.gongwucang.events.organisation.UnitRenamed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TestStoresTest {

    private static final UnitRenamed FACT = new UnitRenamed("510113-07", "档案局", LocalDate.of(2026, 3, 1));

    @AutoClose
    private final TestStores stores = TestStores.open();

    @AutoClose
    private final TestStores others = TestStores.open();

    @Test
    void gives_back_the_event_that_was_published() {
        stores.events().publish(new GenericDomainEventMessage<>("Unit", "unit:510113-07", 0, FACT));

        assertThat(stores.events().readEvents("unit:510113-07").asStream().<Object>map(Message::getPayload))
                .containsExactly(FACT);
        assertThat(others.events().readEvents("unit:510113-07").hasNext()).isFalse();
    }

    @Test
    void gives_back_the_row_that_was_written() {
        stores.ledgers().getCollection("unit@1").insertOne(new Document("_id", "510113-07").append("name", "档案局"));

        assertThat(stores.ledgers().getCollection("unit@1").find().first()).containsEntry("name", "档案局");
        assertThat(others.ledgers().listCollectionNames()).isEmpty();
    }
}
