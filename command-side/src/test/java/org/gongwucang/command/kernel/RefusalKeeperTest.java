package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 拒绝留痕: what the desk keeps of what it answers. */
@CommandHouse
class RefusalKeeperTest {

    private final String unit = "u-" + UUID.randomUUID();
    private final Caller caller = new Caller("s-" + UUID.randomUUID(), Set.of("KEEPER", "ADMINISTRATOR"), "U1");

    @Autowired
    private CommandDesk desk;

    @Autowired
    private RefusalKeeper keeper;

    @Autowired
    private RefusalRegister register;

    record EstablishInput(
            String unit, String commandId, @Nullable LocalDate occurredOn) implements CommandInput {}

    record EstablishSomeInput(
            List<Line> lines, String commandId, @Nullable LocalDate occurredOn) implements LinesInput<Line> {}

    record Line(String unit) {}

    private Verdict establish(String code, String key) {
        return desk.one(
                caller,
                new EstablishInput(code, key, null),
                draft -> new EstablishUnit(new UnitCode(code), new Name("区财政局"), null, "ORGAN", draft.occurredOn()));
    }

    private List<KeptRefusal> kept() {
        return register.page(new RefusalFilter(null, caller.staff(), null, null, null, null), null, null, false, 99);
    }

    @Test
    void what_a_rule_refuses_is_kept_with_rule_values_person_operation_and_input() {
        establish(unit, "c1");

        Verdict refused = establish(unit, "c2");
        establish(unit, "c3");

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.count()).isEqualTo(2);
            Refusal refusal = kept.refusal();
            assertThat(refusal.rule()).isEqualTo("UNIT_EXISTS");
            assertThat(refusal.params()).isEqualTo(refused.rejections().get(0).params());
            assertThat(refusal.roles()).containsExactly("ADMINISTRATOR", "KEEPER");
            assertThat(refusal.unit()).isEqualTo("U1");
            assertThat(refusal.command()).isEqualTo("EstablishInput");
            assertThat(refusal.input()).isNotNull().satisfies(input -> {
                assertThat(input.json()).isEqualTo("{\"unit\":\"" + unit + "\",\"occurredOn\":null}");
                assertThat(input.digest()).isEqualTo(new InputDigest(new EstablishInput(unit, "x", null)).with(null));
            });
        });
    }

    @Test
    void what_is_done_or_malformed_is_not_kept() {
        establish(unit, "c1");
        establish("no spaces", "c2");
        establish(unit, "");

        assertThat(kept()).isEmpty();
    }

    @Test
    void of_many_lines_the_refused_ones_are_kept_each_with_its_own_input() {
        EstablishSomeInput some = new EstablishSomeInput(
                List.of(new Line("A"), new Line("B"), new Line("malformed"), new Line("A"), new Line("C")), "c1", null);

        List<Verdict> verdicts = desk.each(caller, some, (line, draft) -> {
            require(!line.unit().equals("malformed"), "CODE_MALFORMED", "field", "unit");
            require(line.unit().equals("B"), "UNIT_INACTIVE", "unit", line.unit());
            return new EstablishUnit(new UnitCode(unit), new Name("区财政局"), null, "ORGAN", draft.occurredOn());
        });

        assertThat(verdicts).extracting(verdict -> verdict.rejections().size()).containsExactly(1, 0, 1, 1, 1);
        assertThat(kept()).hasSize(2).allSatisfy(kept -> {
            String subject = kept.refusal().params().getOrDefault("unit", "");
            assertThat(kept.count()).isEqualTo(subject.equals("A") ? 2 : 1);
            assertThat(kept.refusal().command()).isEqualTo("EstablishSomeInput");
            assertThat(kept.refusal().input())
                    .extracting(input -> input.json())
                    .isEqualTo("{\"occurredOn\":null,\"line\":{\"unit\":\"" + subject + "\"}}");
        });
    }

    @Test
    void an_act_without_an_input_is_kept_by_its_name() {
        keeper.keep(caller, "POST /files", Rejection.of("ATTACHMENT_TYPE_NOT_ALLOWED", "type", "text/x-sh"));
        keeper.keep(caller, "POST /files", Rejection.of("ATTACHMENT_EMPTY"));

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.refusal().command()).isEqualTo("POST /files");
            assertThat(kept.refusal().params()).isEqualTo(Map.of("type", "text/x-sh"));
            assertThat(kept.refusal().input()).isNull();
        });
    }
}
