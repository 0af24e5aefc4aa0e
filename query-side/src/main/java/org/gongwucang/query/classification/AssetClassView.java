package org.gongwucang.query.classification;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 分类: as GraphQL shows it. The class above comes in batches. */
public final class AssetClassView extends RowView<AssetClassRow> {

    public AssetClassView(Seen<AssetClassRow> seen) {
        super(seen);
    }

    public String assetClass() {
        return row().assetClass();
    }

    public String codeSystem() {
        return row().codeSystem();
    }

    public String edition() {
        return row().edition();
    }

    public String code() {
        return row().code();
    }

    public String name() {
        return row().name();
    }

    public LocalDate effectiveFrom() {
        return row().effectiveFrom();
    }

    public @Nullable LocalDate effectiveTo() {
        return row().effectiveTo();
    }

    public boolean storesData() {
        return row().storesData();
    }

    @Nullable
    String parentId() {
        return row().parent();
    }
}
