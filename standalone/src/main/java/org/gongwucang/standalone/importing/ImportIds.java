package org.gongwucang.standalone.importing;

/**
 * 指令编号: identities of what an import asks for: the file, and the place in it. So a step that is repeated meets itself.
 *
 * @param fileDigest SHA-256 of the file
 */
record ImportIds(String fileDigest) {

    String of(String what, String which) {
        return "import/" + fileDigest + "/" + what + "/" + which;
    }
}
