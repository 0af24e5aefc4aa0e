package org.gongwucang.query.classification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Hierarchy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分类树: of one edition at a moment. One that was built is good until the ledger has moved on. */
@Component
public class ClassTrees {

    private final LedgerReader<AssetClassRow> classes;
    private final Cache<Edition, Hierarchy> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    public ClassTrees(LedgerReader<AssetClassRow> classes) {
        this.classes = classes;
    }

    private record Edition(String codeSystem, String edition, At at, Instant horizon) {}

    /** The written forms of the class and of all below it; null where no class is asked for. */
    public @Nullable Set<String> below(@Nullable ClassInput assetClass, At at) {
        if (assetClass == null) {
            return null;
        }
        Edition edition = new Edition(assetClass.codeSystem(), assetClass.edition(), at, classes.horizon());
        return kept.get(edition, this::grown).below(assetClass.text());
    }

    private Hierarchy grown(Edition edition) {
        Where where = new Where().is("codeSystem", edition.codeSystem()).is("edition", edition.edition());
        return Hierarchy.of(
                classes.all(where, edition.at()),
                seen -> seen.row().assetClass(),
                seen -> seen.row().parent());
    }
}
