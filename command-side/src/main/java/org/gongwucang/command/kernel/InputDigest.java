package org.gongwucang.command.kernel;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 输入摘要: SHA-256 of an input, without its key, its expected versions and the lines it does not speak of. */
final class InputDigest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode head;

    InputDigest(Object input) {
        head = JSON.valueToTree(input);
        head.remove("commandId");
        head.remove("expectedVersion");
        head.remove("lines");
    }

    String with(@Nullable Object line) {
        return Ids.sha256(JSON.writeValueAsBytes(said(line)));
    }

    /** What the digest is of. */
    String text(@Nullable Object line) {
        return JSON.writeValueAsString(said(line));
    }

    private ObjectNode said(@Nullable Object line) {
        ObjectNode whole = head.deepCopy();
        if (line != null) {
            ObjectNode own = JSON.valueToTree(line);
            own.remove("expectedVersion");
            whole.set("line", own);
        }
        return whole;
    }
}
