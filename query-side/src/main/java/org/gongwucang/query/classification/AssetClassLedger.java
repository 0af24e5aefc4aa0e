package org.gongwucang.query.classification;

import org.gongwucang.events.classification.AssetClassDeactivated;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassRenamed;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.query.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分类台账: the classes of every edition of every code system. */
@Component
public final class AssetClassLedger extends Ledger<AssetClassRow> {

    public AssetClassLedger() {
        super("asset-class", 2, AssetClassRow.class);
        on(AssetClassDefined.class).key(e -> e.assetClass().text()).opens((e, fact) -> defined(e));
        on(AssetClassRenamed.class).key(e -> e.assetClass().text()).fold((row, e, fact) -> row.renamed(e.name()));
        on(AssetClassDeactivated.class)
                .key(e -> e.assetClass().text())
                .fold((row, e, fact) -> row.endingOn(e.effectiveTo()));
        on(AssetClassSecurityMarked.class)
                .key(e -> e.assetClass().text())
                .fold((row, e, fact) -> row.marked(e.storesData()));
        text("name");
        index("assetClass");
        index("codeSystem", "edition", "assetClass");
    }

    private static AssetClassRow defined(AssetClassDefined e) {
        ClassRef ref = e.assetClass();
        return new AssetClassRow(
                ref.text(),
                ref.codeSystem(),
                ref.edition(),
                ref.code(),
                e.name(),
                parent(ref, e.parent()),
                e.effectiveFrom(),
                e.effectiveTo(),
                false);
    }

    private static @Nullable String parent(ClassRef ref, @Nullable String code) {
        return code == null ? null : new ClassRef(ref.codeSystem(), ref.edition(), code).text();
    }
}
