package org.gongwucang.command.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongwucang.graphql.fault.FormCodes;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.Refusals;
import org.gongwucang.vault.refusal.WeighedInput;
import org.gongwucang.vault.security.CurrentOperation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拒绝留痕: what rules refused goes into the register of the vault before the caller is answered; flaws of form do not. */
@Component
public class RefusalKeeper {

    private final Refusals register;

    RefusalKeeper(Refusals register) {
        this.register = register;
    }

    /** Keeps what was refused of an input; the verdicts are the answer, whatever becomes of the register. */
    void keep(Caller caller, CommandInput input, List<Verdict> verdicts) {
        if (verdicts.stream().noneMatch(RefusalKeeper::isOfRule)) {
            return;
        }
        String operation =
                CurrentOperation.name().orElseGet(() -> input.getClass().getSimpleName());
        InputDigest digest = new InputDigest(input);
        List<Refusal> refused = new ArrayList<>();
        verdicts.stream().filter(RefusalKeeper::isOfRule).forEach(verdict -> {
            Object line = line(input, verdict.line());
            WeighedInput said = WeighedInput.of(digest.text(line), digest.with(line));
            verdict.rejections().stream()
                    .filter(RefusalKeeper::isOfRule)
                    .forEach(rejection -> refused.add(refusal(caller, operation, rejection, said)));
        });
        register.keep(refused);
    }

    /** Keeps what was refused of an act that has no input to be kept. */
    public void keep(Caller caller, String act, Rejection rejection) {
        if (isOfRule(rejection)) {
            register.keep(List.of(refusal(caller, act, rejection, null)));
        }
    }

    private static Refusal refusal(Caller caller, String act, Rejection rejection, @Nullable WeighedInput input) {
        List<String> roles = Arrays.asList(caller.rolesText().split(","));
        return new Refusal(rejection.code(), rejection.params(), caller.staff(), roles, caller.unit(), act, input);
    }

    private static boolean isOfRule(Verdict verdict) {
        return verdict.rejections().stream().anyMatch(RefusalKeeper::isOfRule);
    }

    private static boolean isOfRule(Rejection rejection) {
        return !FormCodes.contains(rejection.code());
    }

    private static @Nullable Object line(CommandInput input, int line) {
        return input instanceof LinesInput<?> lines && line >= 0 ? lines.lines().get(line) : null;
    }
}
