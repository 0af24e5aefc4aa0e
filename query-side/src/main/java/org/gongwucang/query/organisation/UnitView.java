package org.gongwucang.query.organisation;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 单位: as GraphQL shows it. Parent and children come in batches. */
public final class UnitView extends RowView<UnitRow> {

    /** By pinyin, then by code. */
    static final Comparator<UnitView> BY_NAME = Comparator.comparing(UnitView::name, Collator.getInstance(Locale.CHINA))
            .thenComparing(UnitView::unit);

    public UnitView(Seen<UnitRow> seen) {
        super(seen);
    }

    public String unit() {
        return row().unit();
    }

    public String name() {
        return row().name();
    }

    public String kind() {
        return row().kind();
    }

    public boolean active() {
        return row().active();
    }

    @Nullable
    String parentCode() {
        return row().parent();
    }
}
