package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.exporting.Fetching;
import org.gongwucang.standalone.exporting.ViewExport;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.PatientAsking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** 导出: writes a view of the books to a file, as of a day and as known at a time. */
@Command(
        name = "export",
        description = "writes a ledger to a file: what the account may see of it, filtered, as of a day",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    /** 格式. */
    enum Format {
        CSV,
        XLSX
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--view",
            required = true,
            description = "what is exported: stock, register, custody, movements, intake-batches, …; one that is not"
                    + " known is answered with all there are")
    private String view;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where it is written")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DAY", description = "business day, inclusive (2026-06-30)")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "TIME", description = "what the books showed then (day or instant)")
    private @Nullable String knownAt;

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "as in the query of the view, several times where several hold: under=U1, states=IN_STOCK,"
                    + " assetClass.code=A05010201")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--bom", description = "separated values begin with a byte order mark")
    private boolean byteOrderMark;

    @Option(
            names = "--language",
            defaultValue = "zh-CN",
            description = "of headers and names, zh-CN or en (default: ${DEFAULT-VALUE})")
    private String language;

    @Mixin
    private SignedIn signedIn;

    @Override
    public Integer call() throws IOException {
        ViewExport export = ViewExport.of(view, filters, options());
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        long bytes = signedIn.<Long>with(house -> exported(house.speaking(language), export, out));
        out.printf(
                Locale.ROOT,
                "Exported %s to %s: %d bytes in %.0f s.%n",
                view,
                file,
                bytes,
                (System.nanoTime() - start) / 1e9);
        return 0;
    }

    private long exported(House house, ViewExport export, PrintWriter out) {
        JsonNode link = PatientAsking.ask(house, export.document(), export.variables(), out);
        return new Fetching(house, out).fetch(link.path("url").asString(), file);
    }

    private Map<String, @Nullable Object> options() {
        Map<String, @Nullable Object> options = new LinkedHashMap<>();
        options.put("format", format.name());
        options.put("byteOrderMark", byteOrderMark ? true : null);
        options.put("asOf", asOf);
        options.put("knownAt", knownAt);
        return options;
    }
}
