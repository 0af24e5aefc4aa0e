package org.gongwucang.command.classification;

import static org.gongwucang.command.kernel.Rejection.of;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.classification.AssetClassCommand.DeactivateAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.DefineAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.MarkAssetClassSecurity;
import org.gongwucang.command.classification.AssetClassCommand.RenameAssetClass;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.events.classification.AssetClassDeactivated;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassRenamed;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssetClassTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");
    private static final AssetClassDefined DEFINED = new AssetClassDefined(DESK, "办公桌", "A05010200", FROM, null, DAY);
    private static final Rejection TOO_EARLY = of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY);
    private final AggregateTestFixture<AssetClass> fixture = new AggregateTestFixture<>(AssetClass.class);

    @Test
    void defines_a_class_whose_parent_need_not_be_there_yet() {
        fixture.givenNoPriorActivity().when(define("A05010200", null)).expectEvents(DEFINED);
    }

    @Test
    void defines_a_class_for_a_single_day() {
        fixture.givenNoPriorActivity()
                .when(define(null, FROM))
                .expectEvents(new AssetClassDefined(DESK, "办公桌", null, FROM, FROM, DAY));
    }

    @Test
    void refuses_a_class_that_exists() {
        fixture.given(DEFINED)
                .when(define(null, null))
                .expectExceptionDetails(of("CLASS_EXISTS", "assetClass", "GB/T 14885@2022:A05010201"));
    }

    @Test
    void refuses_a_class_that_is_its_own_parent() {
        fixture.givenNoPriorActivity()
                .when(define("A05010201", null))
                .expectExceptionDetails(of("CLASS_OWN_PARENT", "assetClass", "GB/T 14885@2022:A05010201"));
    }

    @Test
    void is_marked_for_what_its_things_store_and_not_twice_the_same() {
        MarkAssetClassSecurity mark = new MarkAssetClassSecurity(DESK, true, new Reason("含硬盘"), NEXT);
        AssetClassSecurityMarked marked = new AssetClassSecurityMarked(DESK, true, "含硬盘", NEXT);

        fixture.given(DEFINED).when(mark).expectEvents(marked);
        fixture.given(DEFINED, marked)
                .when(mark)
                .expectExceptionDetails(of("CLASS_MARKED_SO", "assetClass", "GB/T 14885@2022:A05010201"));
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        LocalDate to = FROM.minusDays(1);
        fixture.givenNoPriorActivity()
                .when(define(null, to))
                .expectExceptionDetails(of("PERIOD_ENDS_BEFORE_IT_BEGINS", "effectiveFrom", FROM, "effectiveTo", to));
    }

    @Test
    void bears_another_name() {
        fixture.given(DEFINED)
                .when(new RenameAssetClass(DESK, new Name("写字台"), NEXT))
                .expectEvents(new AssetClassRenamed(DESK, "写字台", NEXT));
    }

    @Test
    void refuses_a_name_for_a_day_before_the_last_entry() {
        fixture.given(DEFINED)
                .when(new RenameAssetClass(DESK, new Name("写字台"), BEFORE))
                .expectExceptionDetails(TOO_EARLY);
    }

    @Test
    void ends_on_a_day() {
        fixture.given(DEFINED).when(end(TO, NEXT)).expectEvents(new AssetClassDeactivated(DESK, TO, "新版分类", NEXT));
    }

    @Test
    void refuses_a_later_end_than_it_has() {
        fixture.given(DEFINED, new AssetClassDeactivated(DESK, TO, "新版分类", DAY))
                .when(end(TO.plusDays(1), NEXT))
                .expectExceptionDetails(of("CLASS_ENDS_EARLIER", "effectiveTo", TO));
    }

    @Test
    void refuses_an_end_before_its_beginning() {
        fixture.given(DEFINED)
                .when(end(FROM.minusDays(1), NEXT))
                .expectExceptionDetails(
                        of("PERIOD_ENDS_BEFORE_IT_BEGINS", "effectiveFrom", FROM, "effectiveTo", FROM.minusDays(1)));
    }

    @Test
    void refuses_an_end_said_before_the_last_entry() {
        fixture.given(DEFINED).when(end(TO, BEFORE)).expectExceptionDetails(TOO_EARLY);
    }

    private static DefineAssetClass define(@Nullable String parent, @Nullable LocalDate to) {
        return new DefineAssetClass(DESK, new Name("办公桌"), parent, FROM, to, DAY);
    }

    private static DeactivateAssetClass end(LocalDate to, LocalDate day) {
        return new DeactivateAssetClass(DESK, to, new Reason("新版分类"), day);
    }
}
