package org.gongwucang.command.kernel;

/**
 * 就地办理: a command about a record that hardly ever two people change at once. The process that was asked carries it out,
 * without a way to another process and back; everything else goes to the process that its record belongs to, and waits there
 * for its turn.
 */
public interface InPlace {}
