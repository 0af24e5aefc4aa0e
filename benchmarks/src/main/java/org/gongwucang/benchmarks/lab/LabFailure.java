package org.gongwucang.benchmarks.lab;

/** The laboratory itself did not do what it should; the message is for whoever runs it. */
public final class LabFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LabFailure(String message) {
        super(message);
    }

    public LabFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
