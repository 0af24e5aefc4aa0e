package org.gongwucang.query.temporarybody;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 配置缺口: what a template asks for, against what a body has and what lies free in stock, before anything is approved. */
@Component
class KitShortages {

    private final LedgerReader<KitTemplateRow> templates;
    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<KitLineRow> lines;

    KitShortages(
            LedgerReader<KitTemplateRow> templates, LedgerReader<HoldingRow> things, LedgerReader<KitLineRow> lines) {
        this.templates = templates;
        this.things = things;
        this.lines = lines;
    }

    /** 配置缺口行, of one class. */
    record KitShortageLine(String assetClassId, int wanted, int held, int free) {

        public int missing() {
            return Math.max(0, wanted - held - free);
        }
    }

    /** @param body whose own things count as held; nobody's where null */
    Optional<List<KitShortageLine>> of(String template, @Nullable String body) {
        return templates.row(template, At.NOW).map(Seen::row).map(row -> of(row, body));
    }

    private List<KitShortageLine> of(KitTemplateRow template, @Nullable String body) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        KitTemplateView.linesOf(template)
                .forEach(line -> wanted.merge(line.assetClassId(), line.pieces(), Integer::sum));
        return wanted.entrySet().stream()
                .map(one -> new KitShortageLine(
                        one.getKey(), one.getValue(), body == null ? 0 : held(body, one.getKey()), free(one.getKey())))
                .toList();
    }

    private int held(String body, String assetClass) {
        return lines
                .all(new Where().is("body", body).is("assetClass", assetClass).is("open", true), At.NOW)
                .stream()
                .mapToInt(line -> line.row().out())
                .sum();
    }

    /** Confiscated goods are not lent; they are on accounts of their own. */
    private int free(String assetClass) {
        Where where = new Where().is("assetClass", assetClass).is("held", false);
        return things.groups(where, "account", List.of("free"), At.NOW).stream()
                .filter(group -> !String.valueOf(group.key()).endsWith("/CONFISCATED"))
                .mapToInt(group -> group.sum("free").intValueExact())
                .sum();
    }
}
