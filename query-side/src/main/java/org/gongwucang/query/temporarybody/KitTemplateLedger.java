package org.gongwucang.query.temporarybody;

import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;
import org.gongwucang.events.temporarybody.KitTemplateWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 配置模板台账: what bodies of each kind need; earlier versions are asked for by day. */
@Component
public final class KitTemplateLedger extends Ledger<KitTemplateRow> {

    public KitTemplateLedger() {
        super("kit-template", 1, KitTemplateRow.class);
        on(KitTemplateDrawnUp.class)
                .key(KitTemplateDrawnUp::template)
                .when(e -> e.version() == 1)
                .opens((e, fact) -> KitTemplateRow.drawnUp(e));
        on(KitTemplateDrawnUp.class)
                .key(KitTemplateDrawnUp::template)
                .when(e -> e.version() > 1)
                .fold((row, e, fact) -> KitTemplateRow.drawnUp(e));
        on(KitTemplateWithdrawn.class).key(KitTemplateWithdrawn::template).fold((row, e, fact) -> row.withdrawn());
        index("template");
    }
}
