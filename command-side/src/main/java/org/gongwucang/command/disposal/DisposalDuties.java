package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.disposal.DisposalState.Act;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.vault.identity.Role;

/** 处置职责: who asked decides nothing, who approved one step does not approve the other, and no approver carries it out. */
final class DisposalDuties {

    private static final List<Role> STEPS = List.of(Role.APPROVER, Role.FINANCE);

    private DisposalDuties() {}

    static void requireNotRequester(DisposalCase about, Caller by) {
        Act request = about.state().request();
        require(
                request == null || by.isApartFrom(request.by()),
                "DISPOSAL_REQUESTER_MAY_NOT_DECIDE",
                "staff",
                request == null ? "" : request.by(),
                "event",
                request == null ? "" : request.event());
    }

    /** The first step is an approver's, the second one finance's. */
    static void requireStep(int step, List<Act> earlier, Caller by) {
        Role needed = STEPS.get(step - 1);
        require(by.roles().contains(needed.name()), "DISPOSAL_STEP_OF_ANOTHER_ROLE", "step", step, "role", needed);
        requireNoneOf(earlier, by, "DISPOSAL_STEPS_BY_TWO");
    }

    static void requireExecutor(DisposalCase about, Caller by) {
        requireNoneOf(about.state().approvals(), by, "DISPOSAL_APPROVER_MAY_NOT_EXECUTE");
        requireNoneOf(about.state().reapprovals(), by, "DISPOSAL_APPROVER_MAY_NOT_EXECUTE");
    }

    private static void requireNoneOf(List<Act> acts, Caller by, String code) {
        for (Act act : acts) {
            require(by.isApartFrom(act.by()), code, "staff", act.by(), "event", act.event());
        }
    }
}
