package org.gongwucang.standalone.importing;

/** 导入未就绪: something has to be put right before the import can begin, or go on. The message is for the user. */
public final class ImportNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportNotReady(String message) {
        super(message);
    }
}
