package org.gongwucang.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.organisation.StaffCommand.AssignRoles;
import org.gongwucang.command.organisation.StaffCommand.ConfirmPersonErasure;
import org.gongwucang.command.organisation.StaffCommand.DeactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.DeclinePersonErasure;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.RequestPersonErasure;
import org.gongwucang.command.organisation.StaffCommand.TransferStaff;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.events.organisation.PersonErasureDeclined;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.vault.link.CustodyAnswer;
import org.jspecify.annotations.Nullable;

/** 人员: a member of staff, by number; unit and roles decide what they may do. Nobody changes their own roles. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("3")
public class StaffMember extends DatedRecord {

    private @Nullable String number;
    private @Nullable String unit;
    private List<String> roles = List.of();
    private boolean active;
    private boolean erased;
    private @Nullable AskedErasure asked;

    /** 删除申请: what a second person decides on. */
    record AskedErasure(String by, String document, String reason) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnrolStaff c, Units units) {
        require(!exists(), "STAFF_EXISTS", "staff", c.staff().value());
        requireActive(c.unit(), units);
        apply(new StaffEnrolled(c.staff().value(), c.unit().value(), c.roles().roles(), c.occurredOn()));
    }

    @CommandHandler
    void handle(TransferStaff c, Units units) {
        requireInOrder(c.occurredOn());
        requireActive(c.unit(), units);
        require(
                !c.unit().value().equals(unit),
                "ALREADY_OF_UNIT",
                "unit",
                c.unit().value());
        apply(new StaffTransferred(c.staff().value(), c.unit().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(AssignRoles c, @MetaDataValue(Envelope.ACTOR) String actor) {
        require(!c.staff().value().equals(actor), "OWN_ROLES", "staff", actor);
        requireInOrder(c.occurredOn());
        require(!c.roles().roles().equals(roles), "ROLES_UNCHANGED", "roles", roles);
        apply(new RolesAssigned(c.staff().value(), c.roles().roles(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeactivateStaff c) {
        require(active, "STAFF_INACTIVE", "staff", c.staff().value());
        requireInOrder(c.occurredOn());
        apply(new StaffDeactivated(c.staff().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ReactivateStaff c) {
        require(!active, "STAFF_ACTIVE", "staff", c.staff().value());
        requireNotErased(c);
        requireInOrder(c.occurredOn());
        apply(new StaffReactivated(c.staff().value(), c.reason().value(), c.occurredOn()));
    }

    /** Of somebody who has left, with nothing in their hands: of who works here the house needs to know who it is. */
    @CommandHandler
    void handle(RequestPersonErasure c, @MetaDataValue(Envelope.ACTOR) String actor) {
        String staff = c.staff().value();
        require(!active, "PERSON_STILL_ACTIVE", "staff", staff);
        requireNotErased(c);
        requireInOrder(c.occurredOn());
        AskedErasure before = asked;
        require(
                before == null,
                "ERASURE_REQUESTED",
                "subject",
                staff,
                "requestedBy",
                before == null ? "" : before.by());
        requireNothingInHand(c);
        apply(new PersonErasureRequested(
                staff, actor, c.document().number(), c.reason().value(), c.occurredOn()));
    }

    /** Nobody gives anything to somebody who is deactivated; so what was true a while after the last entry is true from then on. */
    private void requireNothingInHand(RequestPersonErasure c) {
        CustodyAnswer answer = c.answer();
        Instant last = recordedAt();
        require(
                answer.staff().equals(number),
                "CUSTODY_ANSWER_INVALID",
                "staff",
                c.staff().value());
        require(
                last != null
                        && !answer.knownAt().isBefore(last)
                        && !answer.givenAt().isBefore(last.plus(c.settlesAfter())),
                "CUSTODY_ANSWER_TOO_EARLY",
                "staff",
                c.staff().value(),
                "last",
                String.valueOf(last),
                "seconds",
                c.settlesAfter().toSeconds());
        require(
                answer.things() == 0 && answer.rooms() == 0,
                "PERSON_HAS_THINGS",
                "staff",
                c.staff().value(),
                "things",
                answer.things(),
                "rooms",
                answer.rooms());
    }

    @CommandHandler
    void handle(ConfirmPersonErasure c, MetaData said) {
        Caller by = Caller.in(said);
        AskedErasure why = requireAskedByAnother(c, by);
        apply(new PersonErased(c.staff().value(), why.by(), by.staff(), why.document(), why.reason(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeclinePersonErasure c, MetaData said) {
        Caller by = Caller.in(said);
        requireAskedByAnother(c, by);
        apply(new PersonErasureDeclined(
                c.staff().value(), by.staff(), c.reason().value(), c.occurredOn()));
    }

    private AskedErasure requireAskedByAnother(StaffCommand c, Caller by) {
        requireInOrder(c.occurredOn());
        AskedErasure why = required(
                Optional.ofNullable(asked),
                "ERASURE_NOT_REQUESTED",
                "subject",
                c.staff().value());
        require(by.isApartFrom(why.by()), "SECOND_PERSON_NEEDED", "proposedBy", why.by());
        return why;
    }

    private void requireNotErased(StaffCommand c) {
        require(!erased, "PERSON_ERASED", "staff", c.staff().value());
    }

    private static void requireActive(UnitCode unit, Units units) {
        require(
                units.find(unit.value()).filter(Units.Unit::active).isPresent(),
                "UNIT_UNKNOWN_OR_INACTIVE",
                "unit",
                unit.value());
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof StaffEnrolled e) {
            number = e.staff();
            unit = e.unit();
            roles = e.roles();
            active = true;
        } else if (entry instanceof StaffTransferred e) {
            unit = e.unit();
        } else if (entry instanceof RolesAssigned e) {
            roles = e.roles();
        } else if (entry instanceof StaffDeactivated) {
            active = false;
        } else if (entry instanceof StaffReactivated) {
            active = true;
            asked = null;
        } else {
            erasure(entry);
        }
    }

    private void erasure(Entry entry) {
        if (entry instanceof PersonErasureRequested e) {
            asked = new AskedErasure(e.requestedBy(), e.document(), e.reason());
        } else if (entry instanceof PersonErasureDeclined) {
            asked = null;
        } else if (entry instanceof PersonErased) {
            asked = null;
            erased = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Staff.stream(((StaffEnrolled) opening).staff());
    }

    @Override
    protected @Nullable String code() {
        return number;
    }
}
