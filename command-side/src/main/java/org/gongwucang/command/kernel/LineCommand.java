package org.gongwucang.command.kernel;

import java.util.Map;

/**
 * 行指令: the command that a line of an input became.
 *
 * @param line position in the input, from 0
 * @param envelope what is said about the command
 */
record LineCommand(int line, Object command, Map<String, String> envelope) {

    boolean isInPlace() {
        return command instanceof InPlace;
    }
}
