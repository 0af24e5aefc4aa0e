package org.gongwucang.command.stocktake;

import org.gongwucang.command.kernel.OptionalText;

/** 标签: what a scanner reads, or what a counter writes for something without one. */
record Tag(String code) {
    Tag {
        OptionalText.of(code, "code");
    }
}
