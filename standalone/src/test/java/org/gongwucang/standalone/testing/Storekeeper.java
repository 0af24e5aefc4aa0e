package org.gongwucang.standalone.testing;

import static org.gongwucang.standalone.testing.Stockroom.done;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 仓管员: registers desks, stores them and carries them about, all on one day.
 *
 * @param at the process that is asked
 */
public record Storekeeper(Client at) {

    public static final String DAY = "2026-01-05";

    /** Registers one more desk; gives its answer. */
    public JsonNode register() {
        return register(UUID.randomUUID().toString());
    }

    /** Registers a desk by the command of this id. */
    public JsonNode register(String commandId) {
        Map<String, Object> input = new HashMap<>(Stockroom.desk(DAY));
        input.put("commandId", commandId);
        return done(at.mutate(Role.KEEPER, Stockroom.REGISTER, input));
    }

    /** Code of one more desk, in zone A at version 2. */
    public String stored() {
        String code = register().path("code").asString();
        store(code);
        return code;
    }

    /** Puts a registered desk into zone A. */
    public void store(String code) {
        done(at.mutate(Role.KEEPER, Stockroom.STORE, Stockroom.storing(code, DAY)));
    }

    /** The line that answers, done or refused. */
    public JsonNode carry(String code, String to, @Nullable Long expectedVersion) {
        return at.mutate(Role.KEEPER, Stockroom.RELOCATE, Stockroom.carrying(code, to, DAY, expectedVersion))
                .path("lines")
                .path(0);
    }
}
