package org.gongwucang.events.policy;

import java.util.List;
import org.gongwucang.events.Entry;

/** 依规决定: an entry that names the rules it was decided by. */
public interface Decided extends Entry {

    /** The rules weighed, each once. */
    List<Weighed> decidedBy();
}
