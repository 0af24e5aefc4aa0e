package org.gongwucang.standalone.book;

/** 映射无效: the mapping does not say what it must, or says something nobody understands. The message is for the user. */
public final class MappingInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MappingInvalid(String message) {
        super(message);
    }
}
