package org.gongwucang.command.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.command.classification.AssetClassController.AssetClassPayload;
import org.gongwucang.command.classification.AssetClassInputs.DeactivateAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.DefineAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.RenameAssetClassInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserErrors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ClassMutationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SYSTEM = "GB/T 14885";
    private final String code = "A" + UUID.randomUUID();
    private AssetClassController classes;

    @BeforeEach
    void an_administrator_is_signed_in(@Autowired CommandDesk desk, @Autowired UserErrors errors) {
        classes = new AssetClassController(
                desk, () -> new Caller("S0001", Set.of("ADMINISTRATOR"), "GWC-OFFICE"), errors);
    }

    @Test
    void a_class_is_defined_renamed_and_ended() {
        assertThat(define("A07050200")).isEqualTo(new AssetClassPayload(SYSTEM + "@2022:" + code, 1L, List.of()));
        assertThat(classes.renameAssetClass(new RenameAssetClassInput(SYSTEM, "2022", code, "写字台", "c2", DAY, 1L))
                        .version())
                .isEqualTo(2);
        assertThat(classes.deactivateAssetClass(
                                new DeactivateAssetClassInput(SYSTEM, "2022", code, DAY, "新版", "c3", DAY, null))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void refuses_a_parent_that_is_no_code() {
        assertThat(define("A".repeat(61)).userErrors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("TEXT_TOO_LONG");
            assertThat(error.field()).isEqualTo("parent");
        });
    }

    private AssetClassPayload define(String parent) {
        return classes.defineAssetClass(
                new DefineAssetClassInput(SYSTEM, "2022", code, "办公桌", parent, DAY, null, "c1", DAY));
    }
}
