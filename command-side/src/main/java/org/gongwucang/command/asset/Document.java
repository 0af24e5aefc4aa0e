package org.gongwucang.command.asset;

import org.gongwucang.command.kernel.OptionalText;

/** 文件号: the paper on whose ground something is entered. */
public record Document(String number) {
    public Document {
        OptionalText.of(number, "document");
    }
}
