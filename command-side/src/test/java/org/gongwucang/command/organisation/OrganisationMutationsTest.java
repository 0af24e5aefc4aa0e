package org.gongwucang.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.organisation.StaffController.StaffPayload;
import org.gongwucang.command.organisation.StaffInputs.AssignRolesInput;
import org.gongwucang.command.organisation.StaffInputs.DeactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.EnrolStaffInput;
import org.gongwucang.command.organisation.StaffInputs.NameStaffInput;
import org.gongwucang.command.organisation.StaffInputs.ReactivateStaffInput;
import org.gongwucang.command.organisation.StaffInputs.TransferStaffInput;
import org.gongwucang.command.organisation.UnitController.UnitPayload;
import org.gongwucang.command.organisation.UnitInputs.DeactivateUnitInput;
import org.gongwucang.command.organisation.UnitInputs.EstablishUnitInput;
import org.gongwucang.command.organisation.UnitInputs.PlaceUnitUnderInput;
import org.gongwucang.command.organisation.UnitInputs.ReactivateUnitInput;
import org.gongwucang.command.organisation.UnitInputs.RenameUnitInput;
import org.gongwucang.command.organisation.UnitInputs.UnitKind;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class OrganisationMutationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final String unit = "u-" + UUID.randomUUID();
    private final String number = "s-" + UUID.randomUUID();

    @Autowired
    private StaffNames names;

    private UnitController units;
    private StaffController staff;

    @BeforeEach
    void an_administrator_is_signed_in(
            @Autowired CommandDesk desk, @Autowired UserErrors errors, @Autowired Staff people) {
        Callers callers = () -> new Caller("S0001", Set.of("ADMINISTRATOR"), "GWC-OFFICE");
        units = new UnitController(desk, callers, errors);
        staff = new StaffController(desk, callers, errors, names, people);
    }

    @Test
    void a_unit_is_set_up_renamed_moved_closed_and_reopened() {
        UnitPayload office = establish(unit, null);
        establish(unit + "-1", unit);

        assertThat(office).isEqualTo(new UnitPayload(unit, 1L, List.of()));
        assertThat(units.renameUnit(new RenameUnitInput(unit, "财政局", "c2", DAY, 1L))
                        .version())
                .isEqualTo(2);
        assertThat(units.placeUnitUnder(new PlaceUnitUnderInput(unit + "-1", null, "c3", DAY, null))
                        .version())
                .isEqualTo(2);
        assertThat(units.deactivateUnit(new DeactivateUnitInput(unit, "撤并", "c4", DAY, null))
                        .version())
                .isEqualTo(3);
        assertThat(units.reactivateUnit(new ReactivateUnitInput(unit, "恢复", "c5", DAY, null))
                        .version())
                .isEqualTo(4);
    }

    @Test
    void a_refusal_is_data_with_a_message_in_words() {
        establish(unit, null);

        UnitPayload ring = units.placeUnitUnder(new PlaceUnitUnderInput(unit, unit, "c2", DAY, null));

        assertThat(ring.unit()).isNull();
        assertThat(ring.userErrors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("UNIT_TREE_CYCLE");
            assertThat(error.message()).contains(unit);
        });
    }

    @Test
    void a_malformed_code_names_its_field() {
        assertThat(establish("no spaces", null).userErrors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("CODE_MALFORMED");
            assertThat(error.field()).isEqualTo("unit");
        });
    }

    @Test
    void a_person_is_enrolled_transferred_and_given_roles_and_the_name_stays_in_the_vault() {
        establish(unit, null);
        establish(unit + "-1", unit);

        assertThat(enrol("c1")).isEqualTo(new StaffPayload(number, 1L, List.of()));
        assertThat(enrol("c1")).isEqualTo(new StaffPayload(number, 1L, List.of()));
        assertThat(names.find(number)).contains("保管员甲");
        assertThat(staff.transferStaff(new TransferStaffInput(number, unit + "-1", "c2", DAY, 1L))
                        .version())
                .isEqualTo(2);
        assertThat(staff.assignRoles(new AssignRolesInput(number, List.of("ACCEPTOR"), "c3", DAY, null))
                        .version())
                .isEqualTo(3);
        assertThat(staff.deactivateStaff(new DeactivateStaffInput(number, "退休", "c4", DAY, null))
                        .version())
                .isEqualTo(4);
        assertThat(staff.reactivateStaff(new ReactivateStaffInput(number, "返聘", "c5", DAY, null))
                        .version())
                .isEqualTo(5);
    }

    /** Cut off after the vault was written and before the entry: the name is there, the person is not. */
    @Test
    void an_enrolment_that_was_cut_off_after_the_vault_is_completed_when_it_is_repeated() {
        establish(unit, null);
        names.write(number, "保管员甲");

        assertThat(enrol("c1").version()).isEqualTo(1);
    }

    @Test
    void a_name_is_corrected_and_none_is_entered_once_it_is_erased() {
        establish(unit, null);
        enrol("c1");

        staff.nameStaff(new NameStaffInput(number, "保管员乙", "c2", DAY));
        assertThat(names.find(number)).contains("保管员乙");
        names.erase(number);

        assertThat(staff.nameStaff(new NameStaffInput(number, "保管员丙", "c3", DAY))
                        .userErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("PERSON_ERASED"));
        assertThat(names.find(number)).contains(StaffNames.ERASED);
    }

    @Test
    void refuses_a_name_for_nobody() {
        assertThat(staff.nameStaff(new NameStaffInput(number, "保管员乙", "c1", DAY))
                        .userErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("NOT_FOUND"));
        assertThat(names.find(number)).isEmpty();
    }

    private UnitPayload establish(String code, @Nullable String parent) {
        return units.establishUnit(
                new EstablishUnitInput(code, "区财政局", parent, UnitKind.ORGAN, "establish " + code, DAY));
    }

    private StaffPayload enrol(String commandId) {
        return staff.enrolStaff(new EnrolStaffInput(number, "保管员甲", unit, List.of("KEEPER"), commandId, DAY));
    }
}
