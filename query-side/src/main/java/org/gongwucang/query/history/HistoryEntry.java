package org.gongwucang.query.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Proven;
import org.gongwucang.query.history.Facts.Fact;
import org.jspecify.annotations.Nullable;

/** 履历条目: one entry, who made it and what it changed. Label and name of the actor come in batches. */
public final class HistoryEntry {

    private final DomainEventMessage<? extends Entry> message;
    private final List<FieldChange> changes;
    private final @Nullable String reversedBy;

    HistoryEntry(DomainEventMessage<? extends Entry> message, List<FieldChange> changes, @Nullable String reversedBy) {
        this.message = message;
        this.changes = changes;
        this.reversedBy = reversedBy;
    }

    /** 字段变化: of one row. */
    public record FieldChange(
            String key,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    public long sequence() {
        return message.getSequenceNumber();
    }

    public String eventId() {
        return message.getIdentifier();
    }

    public String event() {
        return message.getPayloadType().getSimpleName();
    }

    public LocalDate occurredOn() {
        return message.getPayload().occurredOn();
    }

    public OffsetDateTime recordedAt() {
        return message.getTimestamp().atOffset(ZoneOffset.UTC);
    }

    public String actor() {
        return String.valueOf(said("actor"));
    }

    public @Nullable String role() {
        return said("role");
    }

    /** By which delegations the roles that the act asked for were the actor's. */
    public @Nullable String delegation() {
        return said("delegation");
    }

    public @Nullable String delegator() {
        return said("delegator");
    }

    public @Nullable String unit() {
        return said("unit");
    }

    public @Nullable String commandId() {
        return said("commandId");
    }

    public @Nullable String causationId() {
        return said("causationId");
    }

    public @Nullable String correlationId() {
        return said("correlationId");
    }

    public @Nullable String channel() {
        return said("channel");
    }

    public List<Fact> facts() {
        return Facts.of(message.getPayload());
    }

    /** SHA-256 of the files that prove it. */
    public List<String> evidence() {
        return message.getPayload() instanceof Proven proven ? proven.evidence() : List.of();
    }

    public List<FieldChange> changes() {
        return changes;
    }

    public @Nullable String reversedBy() {
        return reversedBy;
    }

    private @Nullable String said(String name) {
        Object value = message.getMetaData().get(name);
        return value == null ? null : value.toString();
    }
}
