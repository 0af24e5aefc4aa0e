package org.gongwucang.command.kernel;

/** 原因: 1 to 500 characters in the words of the person who acts. */
public record Reason(String value) {
    public Reason {
        Texts.checked(value, "reason", 500);
    }
}
