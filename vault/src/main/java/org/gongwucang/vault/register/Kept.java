package org.gongwucang.vault.register;

import java.time.Instant;
import java.time.LocalDate;

/** 登记行: what happened on one day, so often. */
public interface Kept {

    /** Day, and what is the same for all that are identical. */
    String id();

    /** Of the house's zone. */
    LocalDate day();

    /** When the first of them happened. */
    Instant firstAt();

    /** When the last of them happened. */
    Instant lastAt();

    /** How often. */
    long count();

    default Place place() {
        return new Place(firstAt(), id());
    }

    /** 次序: newest first by the first of them, which never changes; so a page stays where it is while one is counted. */
    record Place(Instant firstAt, String id) {}
}
