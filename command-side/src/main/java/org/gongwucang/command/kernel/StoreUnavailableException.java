package org.gongwucang.command.kernel;

import org.jspecify.annotations.Nullable;

/** 存储不可用: a store is out of reach or full; the command may be repeated with the same id. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
