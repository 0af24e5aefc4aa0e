package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.verifying.AttachmentVerification;
import org.gongwucang.standalone.verifying.LedgerVerification;
import org.gongwucang.standalone.verifying.NilBalanceVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 核对: lets the program fold the events afresh and read the attachments again, and says whether all are what they were. */
@Command(
        name = "verify",
        description =
                "folds the events afresh and compares the result with the ledgers, row by row; reads every attachment"
                        + " again and compares it with its digest",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every ledger equals its events, every attachment is what was brought, every certificate comes out",
            "1:something differs, or could not be compared"
        },
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LEDGER",
            arity = "0..*",
            description = "names of ledgers, or " + AttachmentVerification.NAME + "; all where none is named")
    private List<String> names = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DAY", description = "business day, inclusive (2026-06-30)")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "TIME", description = "what the books showed then (day or instant)")
    private @Nullable String knownAt;

    @Option(
            names = "--body",
            paramLabel = "CODE",
            description = "a temporary body that was closed: computes its nil-balance certificate again from the events"
                    + " alone; ledgers and attachments only where they are named, too")
    private List<String> bodies = new ArrayList<>();

    @Mixin
    private SignedIn signedIn;

    @Override
    public Integer call() throws IOException {
        return signedIn.<Integer>with(this::verify);
    }

    private int verify(House house) {
        PrintWriter out = spec.commandLine().getOut();
        LedgerVerification verification = new LedgerVerification(house, asOf, knownAt);
        boolean equal = true;
        for (String body : bodies) {
            equal &= new NilBalanceVerification(house).verify(body, out);
            out.flush();
        }
        boolean all = names.isEmpty() && bodies.isEmpty();
        for (String ledger : all ? verification.ledgers() : ledgersNamed()) {
            equal &= verification.verify(ledger, out);
            out.flush();
        }
        if (all || names.contains(AttachmentVerification.NAME)) {
            equal &= new AttachmentVerification(house).verify(out);
            out.flush();
        }
        return equal ? 0 : 1;
    }

    private List<String> ledgersNamed() {
        return names.stream()
                .filter(name -> !name.equals(AttachmentVerification.NAME))
                .toList();
    }
}
