package org.gongwucang.standalone.servers;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Closes all sites at the end of the run. */
final class SitesClosed implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(SitesClosed.class, any ->
                (AutoCloseable) Stores::closeAll);
    }
}
