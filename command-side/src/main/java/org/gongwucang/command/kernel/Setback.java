package org.gongwucang.command.kernel;

import org.axonframework.commandhandling.CommandExecutionException;

/** 挫折: why a command was not carried out although no rule refused it; details of a failure, which survive the way between processes. */
enum Setback {

    /** Somebody else was faster; decided anew it may well succeed. */
    CONFLICT,

    /** Nothing is known of the outcome: whoever repeats it has to use the same command id. */
    INTERRUPTED,

    /** The store takes nothing now. */
    UNAVAILABLE;

    CommandExecutionException because(Throwable cause) {
        return new CommandExecutionException(cause.getMessage(), cause, this, false);
    }
}
