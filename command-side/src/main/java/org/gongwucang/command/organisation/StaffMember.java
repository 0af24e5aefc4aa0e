package org.gongwucang.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.organisation.StaffCommand.AssignRoles;
import org.gongwucang.command.organisation.StaffCommand.DeactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.TransferStaff;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.jspecify.annotations.Nullable;

/** 人员: a member of staff, by number; unit and roles decide what they may do. Nobody changes their own roles. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
public class StaffMember extends DatedRecord {

    private @Nullable String number;
    private @Nullable String unit;
    private List<String> roles = List.of();
    private boolean active;

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
        requireInOrder(c.occurredOn());
        apply(new StaffReactivated(c.staff().value(), c.reason().value(), c.occurredOn()));
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
