package org.gongwucang.events;

import java.util.List;

/** 凭证: an entry that may name files which prove it. */
public interface Proven extends Entry {

    /** SHA-256 of the files, 64 small hexadecimal digits each, in the order in which they were cited. */
    List<String> evidence();
}
