package org.gongwucang.vault.attachment;

/** 内容已删除: it was erased by a decision and is not taken again; the message names the digest. */
public final class ContentErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String digest;

    ContentErased(String digest) {
        super("attachment " + digest + " was erased by a decision");
        this.digest = digest;
    }

    /** SHA-256 of the content. */
    public String digest() {
        return digest;
    }
}
