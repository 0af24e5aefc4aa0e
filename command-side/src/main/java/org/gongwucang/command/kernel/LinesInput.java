package org.gongwucang.command.kernel;

import java.util.List;

/** 多行输入: a mutation over up to {@value #MOST} lines, each with a verdict of its own. */
public interface LinesInput<L> extends CommandInput {

    int MOST = 200;

    List<L> lines();
}
