package org.gongwucang.command.kernel;

/** 经办人来源: who is signed in on this thread. */
public interface Callers {

    Caller current();
}
