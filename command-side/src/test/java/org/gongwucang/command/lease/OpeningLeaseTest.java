package org.gongwucang.command.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.works.SpaceHouse.DAY;
import static org.gongwucang.command.works.SpaceHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.lease.LeaseInputs.LeaseContractInput;
import org.gongwucang.command.lease.LeaseInputs.OpeningLeaseLineInput;
import org.gongwucang.command.lease.LeaseInputs.RecordOpeningLeasesInput;
import org.gongwucang.command.lease.LeaseInputs.RequestLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.ReverseLeaseEntryInput;
import org.gongwucang.command.works.SpaceHouse;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ran before this program is recorded before the go-live; nothing is asked for then. */
@CommandHouse
class OpeningLeaseTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 31);

    @Autowired
    private SpaceHouse house;

    @BeforeEach
    void settles() {
        house.settles();
    }

    private LeaseContractController recording() {
        return new LeaseContractController(house.desk(), house::migrator, house.errors());
    }

    private OpeningLeaseLineInput line(String unit, String contract, int row) {
        LeaseContractInput signed = new LeaseContractInput(contract, "某公司", FROM, TO, new BigDecimal("12000"), 30);
        return new OpeningLeaseLineInput(unit, "老街", new BigDecimal("80"), signed, row, null);
    }

    private LinesPayload record(String book, OpeningLeaseLineInput... lines) {
        return recording().recordOpeningLeases(new RecordOpeningLeasesInput(book, List.of(lines), house.next(), DAY));
    }

    private static List<String> refused(LinesPayload payload, int line) {
        List<UserError> errors = payload.lines().stream()
                .filter(verdict -> verdict.line() == line)
                .findFirst()
                .orElseThrow()
                .userErrors();
        return codes(errors);
    }

    @Test
    void each_line_has_a_verdict_and_a_row_of_a_book_is_one_lease() {
        String book = house.next();
        String contract = house.next();
        LinesPayload first = record(
                book,
                line(house.unit(), contract, 1),
                line(house.unit(), contract, 2),
                line("nowhere", house.next(), 3),
                line(house.unit(), house.next(), 0));
        assertThat(refused(first, 0)).isEmpty();
        assertThat(refused(first, 1)).containsExactly("LEASE_CONTRACT_TAKEN");
        assertThat(refused(first, 2)).containsExactly("UNIT_UNKNOWN");
        assertThat(refused(first, 3)).containsExactly("ROW_MISSING");
        String lease = String.valueOf(first.lines().get(0).id());
        OpeningLeaseRecorded recorded = house.last(lease, OpeningLeaseRecorded.class);
        assertThat(recorded.book()).isEqualTo(book);
        assertThat(recorded.number()).startsWith("ZL-" + house.unit());
    }

    @Test
    void it_can_be_taken_back_and_the_contract_recorded_anew() {
        String contract = house.next();
        String lease = String.valueOf(record(house.next(), line(house.unit(), contract, 1))
                .lines()
                .get(0)
                .id());
        assertThat(recording()
                        .reverseLeaseEntry(new ReverseLeaseEntryInput(
                                lease,
                                house.eventOf(lease, OpeningLeaseRecorded.class),
                                "录错",
                                List.of(),
                                house.next(),
                                null))
                        .userErrors())
                .isEmpty();
        assertThat(refused(record(house.next(), line(house.unit(), contract, 1)), 0))
                .isEmpty();
    }

    @Test
    void nothing_is_asked_for_before_the_go_live() {
        RequestLeaseInput input = new RequestLeaseInput(
                house.unit(), "二层", BigDecimal.TEN, BigDecimal.ONE, FROM, TO, "需", List.of(), house.next(), DAY);
        assertThat(codes(new LeaseController(house.desk(), house::handler, house.errors())
                        .requestLease(input)
                        .userErrors()))
                .containsExactly("HOUSE_NOT_OPEN");
    }
}
