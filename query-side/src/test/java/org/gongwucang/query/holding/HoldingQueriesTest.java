package org.gongwucang.query.holding;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;

import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HoldingQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "档案局", "U1", "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .warehouse("W01", "U1", "2020-01-01")
                .place("W01/A", "2020-01-01")
                .assetClass(FURNITURE, "家具", null)
                .assetClass(DESKS, "办公桌", FURNITURE.code())
                .inUse("a1", "会议桌", "U2", "1234.50", "2024-03-01")
                .inStock("a2", "办公桌", "U1", "800", "W01/A", "S0001", "2024-03-02");
    }

    @Test
    void shows_a_page_with_all_that_belongs_to_its_rows() {
        SIDE.as("S0001")
                .document("""
                        { register(orderBy: [{field: NAME}]) { totalCount nodes { code name value idleDays state
                            unit { name parent { name } } location { name warehouse { name } }
                            custodian { staff unit { name } } assetClass { name parent { name } } version } } }
                        """)
                .execute()
                .path("register.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("register.nodes[*].name")
                .entityList(String.class)
                .containsExactly("办公桌", "会议桌")
                .path("register.nodes[0].custodian.unit.name")
                .entity(String.class)
                .isEqualTo("区机关事务局")
                .path("register.nodes[1].assetClass.parent.name")
                .entity(String.class)
                .isEqualTo("家具")
                .path("register.nodes[1].unit.parent.name")
                .entity(String.class)
                .isEqualTo("区机关事务局");
    }
}
