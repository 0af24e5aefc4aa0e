package org.gongwucang.standalone.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * 指令编号: identities of what an import asks for: the file, and the place in it. So a step that is repeated meets itself.
 *
 * @param fileDigest SHA-256 of the file
 */
record ImportIds(String fileDigest) {

    String of(String what, String which) {
        return "import/" + fileDigest + "/" + what + "/" + which;
    }

    /** Of these rows at once: others together are another step, since decisions may add to them. */
    String ofRows(List<Integer> rows) {
        byte[] written = rows.toString().getBytes(StandardCharsets.UTF_8);
        return of("rows", rows.get(0) + "-" + UUID.nameUUIDFromBytes(written));
    }
}
