package org.gongwucang.standalone.servers;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** 给定地址: servers to test on, by system property or environment variable. */
enum Given {
    MONGODB("GONGWUCANG_TEST_MONGODB_URI", "mongodb://HOST:PORT"),
    AXON_SERVER("GONGWUCANG_TEST_AXON_SERVER", "HOST:PORT"),
    POSTGRESQL("GONGWUCANG_TEST_EVENTS_JDBC", "jdbc:postgresql://HOST:PORT/DATABASE?user=…");

    private final String variable;
    private final String form;

    Given(String variable, String form) {
        this.variable = variable;
        this.form = form;
    }

    /** The address; without it the test is skipped, and says which variable gives it. */
    String address() {
        Optional<String> address = Optional.ofNullable(System.getProperty(variable, System.getenv(variable)))
                .filter(text -> !text.isBlank());
        Assumptions.assumeTrue(address.isPresent(), () -> "skipped: " + variable + "=" + form + " is not given");
        return address.orElseThrow();
    }
}
