package org.gongwucang.command.kernel;

/** 名称: 1 to 200 characters, no control characters, no space around it. */
public record Name(String value) {
    public Name {
        Texts.checked(value, "name", 200);
    }
}
