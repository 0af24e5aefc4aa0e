package org.gongwucang.standalone.servers;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** 给定地址: servers to test on, by system property or environment variable. */
enum Given {
    MONGODB("GONGWUCANG_TEST_MONGODB_URI", "mongodb://HOST:PORT"),
    AXON_SERVER("GONGWUCANG_TEST_AXON_SERVER", "HOST:PORT"),
    POSTGRESQL("GONGWUCANG_TEST_EVENTS_JDBC", "jdbc:postgresql://HOST:PORT/DATABASE?user=…");

    private final String variable;
    private final String form;
    private final AtomicBoolean isToldMissing = new AtomicBoolean();

    Given(String variable, String form) {
        this.variable = variable;
        this.form = form;
    }

    /** The address; without it the test is skipped, and the first time it is told which variable gives it. */
    String address() {
        String address = System.getProperty(variable, System.getenv(variable));
        boolean isGiven = address != null && !address.isBlank();
        String missing = "skipped: " + variable + "=" + form + " is not given";
        if (!isGiven && isToldMissing.compareAndSet(false, true)) {
            System.out.println(missing);
        }
        Assumptions.assumeTrue(isGiven, missing);
        return Objects.requireNonNull(address);
    }
}
