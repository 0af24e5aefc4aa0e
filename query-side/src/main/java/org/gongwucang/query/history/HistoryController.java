package org.gongwucang.query.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.holding.Asset;
import org.gongwucang.query.holding.Assets;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 资产卡片与履历: asked. What is unknown and what lies out of the caller's reach are answered alike. */
@Controller
class HistoryController {

    private final Assets assets;
    private final Histories histories;
    private final GoneThings goneThings;
    private final HoldingLedger holdings;
    private final Moments moments;
    private final Labels labels;
    private final StaffNames names;

    HistoryController(
            Assets assets,
            Histories histories,
            GoneThings goneThings,
            HoldingLedger holdings,
            Moments moments,
            Labels labels,
            StaffNames names) {
        this.assets = assets;
        this.histories = histories;
        this.goneThings = goneThings;
        this.holdings = holdings;
        this.moments = moments;
        this.labels = labels;
        this.names = names;
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    Asset asset(@Argument String code, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        assets.await(code, when.atLeastVersion());
        return assets.find(code, at).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    RowConnection<HistoryEntry> assetHistory(@Argument String code, @Arguments PageArguments page) {
        return assets.find(code, At.NOW)
                .map(Asset::id)
                .or(() -> goneThings.find(code))
                .map(id -> histories.of(holdings, id, page))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Asset")
    RowConnection<HistoryEntry> history(Asset asset, @Arguments PageArguments page) {
        return histories.of(holdings, asset.id(), page);
    }

    @SchemaMapping(typeName = "HistoryEntry")
    String label(HistoryEntry entry, Locale locale) {
        return labels.label("Event." + entry.event(), locale);
    }

    @BatchMapping(typeName = "HistoryEntry")
    Map<HistoryEntry, String> actorName(List<HistoryEntry> entries) {
        Map<String, String> known =
                names.of(entries.stream().map(HistoryEntry::actor).collect(Collectors.toSet()));
        Map<HistoryEntry, String> found = new HashMap<>();
        for (HistoryEntry entry : entries) {
            String name = known.get(entry.actor());
            if (name != null) {
                found.put(entry, name);
            }
        }
        return found;
    }
}
