package org.gongwucang.standalone.book;

/** 文件不可读: the file is no table in the encoding and form that the mapping states. The message is for the user. */
public final class BookUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BookUnreadable(String message) {
        super(message);
    }
}
