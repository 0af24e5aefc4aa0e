package org.gongwucang.standalone.servers;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What holds for the whole run: waits without a limit of their own are long, and all sites are closed at its end. */
final class ServersRun implements BeforeAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(PATIENCE);
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(ServersRun.class, any ->
                (AutoCloseable) Stores::closeAll);
    }
}
