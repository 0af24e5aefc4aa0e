package org.gongwucang.vault.attachment;

import java.time.Instant;

/**
 * 上传: a file that somebody brought. Two uploads of equal content are two files: each is thrown away by itself.
 *
 * @param id known to its uploader only
 * @param staff number of the uploader
 * @param name as the uploader calls the file; may tell of persons, so it is in no event
 * @param digest SHA-256 of the content, 64 small hexadecimal digits
 * @param type media type, told by the content
 * @param size in bytes
 * @param state how far it is
 */
public record Upload(
        String id, String staff, String name, String digest, String type, long size, Instant at, State state) {

    /** 状态. */
    public enum State {
        /** 写入中: its content may not be stored yet. */
        ARRIVING,
        /** 待引用: stored, cited by nothing. */
        STORED,
        /** 已引用: kept as long as what cites it. */
        CITED,
        /** 清理中: its content may be gone already. */
        ABANDONED,
        /** 已删除: its content and its name are gone by a decision; what cited it still does. */
        ERASED
    }

    Upload in(State next) {
        return new Upload(id, staff, name, digest, type, size, at, next);
    }

    /** The same without the name, which may tell of persons as its content may. */
    Upload erased() {
        return new Upload(id, staff, "", digest, type, size, at, State.ERASED);
    }

    public boolean isErased() {
        return state == State.ERASED;
    }

    /** Whether its content must be there. */
    public boolean isStored() {
        return state == State.STORED || state == State.CITED;
    }

    /** Whether no subject cites it. */
    public boolean isOrphan() {
        return state != State.CITED && state != State.ERASED;
    }
}
