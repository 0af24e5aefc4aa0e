package org.gongwucang.command.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 输入: of the mutations on service tokens. */
final class ServiceTokenInputs {

    private ServiceTokenInputs() {}

    record IssueServiceTokenInput(
            String name,
            String purpose,
            List<String> operations,
            @Nullable String unit,
            LocalDate validUntil,
            String commandId) {}

    record RevokeServiceTokenInput(String name, String reason, String commandId) {}
}
