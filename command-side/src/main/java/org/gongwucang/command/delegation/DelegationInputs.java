package org.gongwucang.command.delegation;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.delegation.DelegationCommand.DelegateRole;
import org.gongwucang.command.delegation.DelegationCommand.RevokeDelegation;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.StaffNumber;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class DelegationInputs {

    private DelegationInputs() {}

    public record DelegateRoleInput(
            Role role,
            String delegate,
            LocalDate from,
            LocalDate to,
            String document,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {
        DelegateRole command(Draft draft) {
            return new DelegateRole(
                    draft.newId(),
                    role,
                    new StaffNumber(delegate),
                    from,
                    to,
                    new Document(document),
                    new Reason(reason),
                    evidence,
                    draft.occurredOn());
        }
    }

    /** Its version is that of the delegation, not of the register that all of them are in. */
    public record RevokeDelegationInput(
            String delegation,
            String reason,
            String commandId,
            @Nullable Long expectedVersion) implements CommandInput {

        /** What is revoked is revoked from now on. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }

        RevokeDelegation command(Draft draft) {
            return new RevokeDelegation(delegation, new Reason(reason), expectedVersion, draft.occurredOn());
        }
    }
}
