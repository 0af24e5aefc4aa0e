package org.gongwucang.query.erasure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.events.attachment.AttachmentErasureRequested;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.query.ledger.Fact;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 删除台账行.
 *
 * @param subject staff number, or digest of a file
 * @param state {@code NONE} while nobody asks
 * @param decidedBy staff number of the second person
 */
@RecordBuilder
public record ErasureRow(
        String kind,
        String subject,
        String state,
        String requestedBy,
        LocalDate requestedOn,
        String document,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declinedBecause)
        implements ErasureRowBuilder.With {

    static final String NONE = "NONE";
    static final String ERASED = "ERASED";
    private static final String REQUESTED = "REQUESTED";

    static ErasureRow none(StaffEnrolled e) {
        return new ErasureRow(Kind.PERSON.name(), e.staff(), NONE, "", e.occurredOn(), "", "", null, null, null);
    }

    static ErasureRow of(PersonErasureRequested e) {
        return asked(Kind.PERSON, e.staff(), e.requestedBy(), e.occurredOn(), e.document(), e.reason());
    }

    static ErasureRow of(AttachmentErasureRequested e) {
        return asked(Kind.ATTACHMENT, e.digest(), e.requestedBy(), e.occurredOn(), e.document(), e.reason());
    }

    private static ErasureRow asked(
            Kind kind, String subject, String by, LocalDate on, String document, String reason) {
        return new ErasureRow(kind.name(), subject, REQUESTED, by, on, document, reason, null, null, null);
    }

    ErasureRow declined(String by, String because, Fact fact) {
        return withState("DECLINED")
                .withDecidedBy(by)
                .withDecidedAt(fact.recordedAt())
                .withDeclinedBecause(because);
    }

    ErasureRow erased(String by, Fact fact) {
        return withState(ERASED).withDecidedBy(by).withDecidedAt(fact.recordedAt());
    }

    /** Who works here again is not erased. */
    ErasureRow lapsed() {
        return state.equals(REQUESTED) ? withState(NONE) : this;
    }
}
