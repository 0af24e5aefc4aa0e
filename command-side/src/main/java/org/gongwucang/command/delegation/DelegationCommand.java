package org.gongwucang.command.delegation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.StaffNumber;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/** 授权指令. */
sealed interface DelegationCommand extends Dated {

    /** Identifier of the delegation. */
    String delegation();

    /** All are decided in one place: none may overlap another. */
    @TargetAggregateIdentifier
    default String stream() {
        return DelegationBook.STREAM;
    }

    /**
     * @param to the last day
     * @param evidence uploads of the person who acts
     */
    record DelegateRole(
            String delegation,
            Role role,
            StaffNumber delegate,
            LocalDate from,
            LocalDate to,
            Document document,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements DelegationCommand {}

    /** @param expectedVersion of the delegation, that its author has seen */
    record RevokeDelegation(
            String delegation, Reason reason, @Nullable Long expectedVersion, LocalDate occurredOn)
            implements DelegationCommand {}
}
