package org.gongwucang.query.holding;

import java.util.List;

/** 资产卡片: one card or lot with all its places; never without one. */
public record Asset(List<Holding> holdings) {

    public String id() {
        return holdings.get(0).id();
    }

    public String code() {
        return holdings.get(0).code();
    }

    public String kind() {
        return holdings.get(0).kind();
    }
}
