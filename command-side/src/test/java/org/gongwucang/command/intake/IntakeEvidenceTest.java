package org.gongwucang.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.intake.IntakeHouse.DAY;
import static org.gongwucang.command.intake.IntakeHouse.codes;

import java.util.List;
import java.util.UUID;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.intake.IntakeInputs.IntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeOutcome;
import org.gongwucang.command.intake.IntakeInputs.IntakeReceiptInput;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class IntakeEvidenceTest {

    @Autowired
    private IntakeHouse house;

    @Autowired
    private Uploads uploads;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void each_step_names_the_digests_of_what_its_own_person_brought_and_the_unit_may_see_them() {
        Upload list = brought("handler", "1");
        Upload minutes = brought("approver", "2");
        Upload photo = brought("acceptor", "3");
        Upload damage = brought("acceptor", "4");
        String batch = String.valueOf(house.drafted(AssetSource.SURRENDER, house.chairs(1), house.chairs(2))
                .batch());

        house.handler().submitIntakeBatch(proven(batch, list));
        house.approver().approveIntakeBatch(proven(batch, minutes));
        assertThat(house.receive(batch, accepted(1, photo), received(2, IntakeOutcome.REFUSED, damage)))
                .isEmpty();

        assertThat(house.said(batch, IntakeBatchSubmitted.class).get(0).evidence())
                .containsExactly(list.digest());
        assertThat(house.said(batch, IntakeBatchApproved.class).get(0).evidence())
                .containsExactly(minutes.digest());
        assertThat(house.said(batch, IntakeLineAccepted.class).get(0).evidence())
                .containsExactly(photo.digest());
        assertThat(house.said(batch, IntakeLineRefused.class).get(0).evidence()).containsExactly(damage.digest());
        for (Upload upload : List.of(list, minutes, photo, damage)) {
            assertThat(uploads.cited(
                            upload.digest(),
                            subject -> subject.id().equals(batch)
                                    && subject.units().contains(house.unit())))
                    .isPresent();
        }
    }

    @Test
    void what_somebody_else_brought_proves_nothing_and_nothing_is_submitted() {
        Upload ofAnother = brought("stranger", "5");
        String batch = String.valueOf(
                house.drafted(AssetSource.SURRENDER, house.chairs(1)).batch());

        assertThat(codes(house.handler().submitIntakeBatch(proven(batch, ofAnother))))
                .containsExactly("ATTACHMENT_NOT_FOUND");

        assertThat(house.said(batch, IntakeBatchSubmitted.class)).isEmpty();
        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).isEmpty();
    }

    @Test
    void what_a_rule_refuses_keeps_no_file() {
        Upload list = brought("handler", "6");
        String batch = house.submitted(house.chairs(1));

        assertThat(codes(house.handler().submitIntakeBatch(proven(batch, list))))
                .containsExactly("INTAKE_BATCH_STATE");

        assertThat(uploads.cited(list.digest(), any -> true)).isEmpty();
    }

    @Test
    void what_did_not_come_is_proven_by_no_files() {
        Upload photo = brought("acceptor", "7");
        String batch = house.approved(house.chairs(1));

        assertThat(house.receive(batch, received(1, IntakeOutcome.MISSING, photo)))
                .containsExactly("ATTACHMENTS_NOT_TAKEN");
    }

    private Upload brought(String by, String digit) {
        return uploads.stored(uploads.announce(by, "证明.pdf", digit.repeat(64), "application/pdf", 7));
    }

    private static IntakeBatchInput proven(String batch, Upload by) {
        return new IntakeBatchInput(batch, List.of(by.id()), UUID.randomUUID().toString(), DAY, null);
    }

    private IntakeReceiptInput accepted(int line, Upload proof) {
        return new IntakeReceiptInput(
                line,
                IntakeOutcome.ACCEPTED,
                null,
                house.zone(),
                house.keeper(),
                FundSource.FISCAL,
                null,
                List.of(proof.id()));
    }

    private static IntakeReceiptInput received(int line, IntakeOutcome outcome, Upload proof) {
        return new IntakeReceiptInput(line, outcome, null, null, null, null, "损毁", List.of(proof.id()));
    }
}
