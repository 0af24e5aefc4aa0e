package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.pieces;

import java.util.List;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferInputs.InspectTransferReturnsInput;
import org.gongwucang.command.transfer.TransferInputs.TransferInspectionInput;
import org.gongwucang.command.transfer.TransferInputs.TransferOrderInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReceiptInput;
import org.gongwucang.events.Proven;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What proves a step of an order. */
@OpenHouse
class TransferEvidenceTest {

    @Autowired
    private TransferHouse house;

    @Autowired
    private Uploads uploads;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private Upload brought(String by, String digit) {
        String staff = house.who(by, "UNIT_HANDLER").staff();
        return uploads.stored(uploads.announce(staff, "证明.pdf", digit.repeat(64), "application/pdf", 7));
    }

    private List<String> inspected(String order, Inspection result, Upload photo) {
        TransferInspectionInput line =
                new TransferInspectionInput(1, null, result, house.zone(), house.keeper(), null, List.of(photo.id()));
        return codes(house.loans(house.who("acceptor", "ACCEPTOR"))
                .inspectTransferReturns(new InspectTransferReturnsInput(order, List.of(line), house.next(), DAY)));
    }

    private static List<String> proofs(Proven entry) {
        return entry.evidence();
    }

    @Test
    void each_step_names_the_digests_of_what_its_own_person_brought_and_the_unit_may_see_them() {
        Upload letter = brought("handler", "1");
        Upload minutes = brought("approver", "2");
        Upload sheet = brought("handler", "3");
        Upload photo = brought("acceptor", "4");
        String desk = house.desk(10);
        String order = id(house.handler().draftTransfer(house.draft(Purpose.LOAN, DAY.plusDays(9), item(desk))));
        id(house.handler()
                .requestTransfer(new TransferOrderInput(order, List.of(letter.id()), house.next(), DAY, null)));
        id(house.approver()
                .approveTransfer(new ApproveTransferInput(
                        order, List.of(), null, List.of(minutes.id()), null, house.next(), DAY, null)));
        id(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)));
        house.receive(order, new TransferReceiptInput(1, true, null, null, List.of(sheet.id())));
        house.bringBack(order, 1, null);

        assertThat(inspected(order, Inspection.PASS, photo)).isEmpty();

        assertThat(proofs(house.said(order, TransferRequested.class).get(0))).containsExactly(letter.digest());
        assertThat(proofs(house.said(order, TransferApproved.class).get(0))).containsExactly(minutes.digest());
        assertThat(proofs(house.said(order, TransferLineReceived.class).get(0))).containsExactly(sheet.digest());
        assertThat(proofs(house.said(order, TransferReturnInspected.class).get(0)))
                .containsExactly(photo.digest());
        assertThat(proofs(house.said(house.idOf(desk), ReturnInspected.class).get(0)))
                .containsExactly(photo.digest());
        for (Upload upload : List.of(letter, minutes, sheet, photo)) {
            assertThat(uploads.cited(
                            upload.digest(),
                            subject -> subject.id().equals(order)
                                    && subject.units().contains(house.asking())))
                    .isPresent();
        }
    }

    @Test
    void what_a_rule_of_the_thing_or_the_day_refuses_keeps_no_file() {
        Upload photo = brought("acceptor", "5");
        String order = house.received(Purpose.LOAN, pieces(house.lot(20), 5));
        house.bringBack(order, 1, null);

        assertThat(inspected(order, Inspection.REPAIR, photo)).containsExactly("LOT_WITHOUT_REPAIR");

        assertThat(uploads.cited(photo.digest(), any -> true)).isEmpty();
        Upload letter = brought("handler", "6");
        String draft = id(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, item(house.desk(1)))));
        TransferOrderInput tooEarly =
                new TransferOrderInput(draft, List.of(letter.id()), house.next(), DAY.minusDays(1), null);
        assertThat(codes(house.handler().requestTransfer(tooEarly))).containsExactly("DATE_BEFORE_LAST_ENTRY");
        assertThat(uploads.cited(letter.digest(), any -> true)).isEmpty();
    }
}
