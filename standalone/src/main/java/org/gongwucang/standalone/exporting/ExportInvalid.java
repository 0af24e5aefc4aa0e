package org.gongwucang.standalone.exporting;

/** 导出有误: what was asked for is not in the contract. The message is for the user. */
public final class ExportInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportInvalid(String message) {
        super(message);
    }
}
