package org.gongwucang.standalone.cli;

import java.util.Objects;
import org.gongwucang.standalone.moving.ServerAddresses;
import org.gongwucang.stores.start.StoreAddresses;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** 服务器: options that name the stores of a house on servers; from the environment where they are not given. */
final class ServerOptions {

    private static final String TOKEN = "AXON_AXONSERVER_TOKEN";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--axon-server",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:GONGWUCANG_AXON_SERVER:-}",
            description = "events on this Axon Server; else the variable GONGWUCANG_AXON_SERVER")
    private String axonServer;

    @Option(
            names = "--axon-context",
            paramLabel = "NAME",
            defaultValue = "${env:AXON_AXONSERVER_CONTEXT:-default}",
            description = "context of the Axon Server (default: ${DEFAULT-VALUE})")
    private String context;

    @Option(
            names = "--axon-certificate",
            paramLabel = "FILE",
            defaultValue = "",
            description = "certificate of the authority of the Axon Server, where it speaks TLS; a token for it comes"
                    + " from the variable " + TOKEN)
    private String certificate;

    @Option(
            names = "--events-jdbc",
            paramLabel = "URL",
            defaultValue = "${env:GONGWUCANG_EVENTS_JDBC:-}",
            description = "events in this PostgreSQL database; else the variable GONGWUCANG_EVENTS_JDBC")
    private String eventsJdbc;

    @Option(
            names = "--mongodb-uri",
            paramLabel = "URI",
            defaultValue = "${env:GONGWUCANG_MONGODB_URI:-}",
            description = "vault on this MongoDB server; else the variable GONGWUCANG_MONGODB_URI")
    private String mongodb;

    @Option(
            names = "--vault-database",
            paramLabel = "NAME",
            defaultValue = "${env:GONGWUCANG_VAULT_DATABASE:-}",
            description = "database of the vault (default: that of the address with _vault behind it)")
    private String vaultDatabase;

    boolean areGiven() {
        return !(axonServer + eventsJdbc + mongodb).isEmpty();
    }

    ServerAddresses addresses() {
        if (mongodb.isEmpty() || axonServer.isEmpty() == eventsJdbc.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give --mongodb-uri, and --axon-server or --events-jdbc, not both.");
        }
        StoreAddresses.check(mongodb, eventsJdbc);
        String token = Objects.requireNonNullElse(System.getenv(TOKEN), "");
        return new ServerAddresses(axonServer, context, token, certificate, eventsJdbc, mongodb, vaultDatabase);
    }
}
