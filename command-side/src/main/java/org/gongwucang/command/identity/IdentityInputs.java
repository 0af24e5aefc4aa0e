package org.gongwucang.command.identity;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.jspecify.annotations.Nullable;

/** 输入: of the mutations on accounts. Passwords take no part in the digest of an input. */
public final class IdentityInputs {

    private IdentityInputs() {}

    public record SignInInput(String account, String password) {}

    public record OpenAccountInput(
            String account,
            String staff,
            String password,
            String commandId,
            @Nullable LocalDate occurredOn) {

        Said said() {
            return new Said(account, staff, commandId, occurredOn);
        }
    }

    public record DisableAccountInput(
            String account,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record EnableAccountInput(
            String account,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record ChangePasswordInput(
            String oldPassword,
            String newPassword,
            String commandId,
            @Nullable LocalDate occurredOn) {

        Said said(String account) {
            return new Said(account, "", commandId, occurredOn);
        }
    }

    public record ResetPasswordInput(
            String account,
            String newPassword,
            String commandId,
            @Nullable LocalDate occurredOn) {

        Said said() {
            return new Said(account, "", commandId, occurredOn);
        }
    }

    /** What of an input is not secret. */
    record Said(
            String account,
            String staff,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}
}
