package org.gongwucang.vault.attachment;

/** 附件损坏: what is stored is not what was brought, or is not there; the message names the digest. */
public final class FileDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String digest;
    private final boolean missing;

    FileDamaged(Upload upload, boolean missing) {
        super("attachment " + upload.digest() + (missing ? " is missing" : " is damaged") + ", upload " + upload.id());
        this.digest = upload.digest();
        this.missing = missing;
    }

    /** SHA-256 of what was brought. */
    public String digest() {
        return digest;
    }

    /** Whether nothing is there at all. */
    public boolean isMissing() {
        return missing;
    }
}
