package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.FingerprintNoted;
import org.gongwucang.events.asset.FingerprintWithdrawn;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.gongwucang.events.asset.OldCardNumberReleased;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.gongwucang.events.asset.SerialNumberReleased;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.events.attachment.AttachmentErased;
import org.gongwucang.events.attachment.AttachmentErasureDeclined;
import org.gongwucang.events.attachment.AttachmentErasureRequested;
import org.gongwucang.events.classification.AssetClassDeactivated;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassRenamed;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.events.identity.AccountDisabled;
import org.gongwucang.events.identity.AccountEnabled;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.identity.PasswordChanged;
import org.gongwucang.events.identity.PasswordReset;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.events.numbering.CodeBlockReserved;
import org.gongwucang.events.numbering.DocumentNumberTaken;
import org.gongwucang.events.opening.BookFileClaimed;
import org.gongwucang.events.opening.BookImportCompleted;
import org.gongwucang.events.opening.BookImportStarted;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.events.organisation.PersonErasureDeclined;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.events.organisation.UnitReactivated;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.organisation.UnitTreeRearranged;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningDeclined;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.events.policy.PolicyCited;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDeclined;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseEntryReversed;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.LoansSwept;
import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.LocationReactivated;
import org.gongwucang.events.warehouse.LocationRenamed;
import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.events.warehouse.WarehouseReactivated;
import org.gongwucang.events.warehouse.WarehouseRenamed;

/** 全套账目: a small house in which everything happens that can happen, on days that a seed chooses. */
public final class WholeHouse {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 40;
    private static final ClassRef DESKS = Chronicle.DESKS;

    /** 一笔: an entry and the stream it is told in. */
    public record Told(String stream, Entry entry) {}

    private final Random random;
    private final List<List<Told>> lives = new ArrayList<>();

    private WholeHouse(long seed) {
        this.random = new Random(seed);
    }

    /** All entries, those of each stream in their order, streams mixed. */
    public static List<Told> grown(long seed) {
        WholeHouse house = new WholeHouse(seed);
        for (int n = 0; n < 6; n++) {
            house.unit("U" + n);
            house.person("S" + n);
            house.account("account" + n, "S" + n);
            house.places("W0" + n);
            house.assetClass(new ClassRef("T", "1", "C" + n));
            house.openingCard("o" + n);
            house.card("a" + n);
            house.mistakenCard("m" + n);
            house.openingLot("p" + n);
            house.lot("l" + n);
            house.book("B" + n);
            house.surrenderedLot("s" + n);
            house.caredFor("c" + n);
            house.idle("i" + n);
            house.split("x" + n);
            house.ordered("y" + n);
            house.intake("I" + n);
            house.purchase("P" + n);
            house.orders("T" + n);
            house.disposal("D" + n);
            house.reassignment("N" + n);
            house.space("E" + n);
            CountedHouse.lives("G" + n, house::life, house::someDay);
            house.premises("F" + n);
            house.body("Y" + n);
            house.configuration("V" + n);
            VehicleHouse.lives("F" + n, house::life, house::someDay);
            RunningLives.lives("R" + n, house::life, house::someDay);
        }
        house.opening();
        house.periods();
        house.delegations();
        house.policies();
        return house.mixed();
    }

    private List<Told> mixed() {
        List<Told> all = new ArrayList<>();
        while (!lives.isEmpty()) {
            List<Told> life = lives.get(random.nextInt(lives.size()));
            all.add(life.remove(0));
            lives.removeIf(List::isEmpty);
        }
        return all;
    }

    private void life(String stream, Entry... entries) {
        List<Told> life = new ArrayList<>();
        for (Entry entry : entries) {
            life.add(new Told(stream, entry));
        }
        lives.add(life);
    }

    /** Any day, so that most entries are late. */
    private LocalDate someDay() {
        return FIRST.plusDays(1L + random.nextInt(DAYS));
    }

    private LocalDate after(LocalDate day) {
        return day.plusDays(random.nextInt(5));
    }

    private void unit(String unit) {
        life(
                "unit:" + unit,
                new UnitEstablished(unit, "单位" + unit, null, "ORGAN", FIRST),
                new UnitRenamed(unit, "新单位" + unit, someDay()),
                new UnitPlacedUnder(unit, "U0", someDay()),
                new UnitDeactivated(unit, "撤并", someDay()),
                new UnitReactivated(unit, "恢复", someDay()));
        life("unit-tree", new UnitTreeRearranged(unit, "U0", someDay()));
    }

    private void purchase(String check) {
        LocalDate day = someDay();
        Instant knownAt = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        BigDecimal price = new BigDecimal("4999.00");
        life(
                check,
                new PurchaseChecked(
                        check, "U1", "CG-" + check, DESKS, 4, 2, price, knownAt, true, price, "不足", "S4", day),
                new PurchaseWeighed(check, List.of(), weighed(1), day));
        life(
                check + "-void",
                new PurchaseChecked(
                        check + "-void", "U1", "CG-0", DESKS, 4, 9, price, knownAt, false, null, null, "S4", day),
                new PurchaseEntryReversed(check + "-void", check + "-void#0", 0, "PurchaseChecked", day, "错", day));
    }

    private void person(String staff) {
        life(
                "staff:" + staff,
                new StaffEnrolled(staff, "U1", List.of("KEEPER"), FIRST),
                new StaffTransferred(staff, "U2", someDay()),
                new RolesAssigned(staff, List.of("APPROVER"), someDay()),
                new StaffDeactivated(staff, "离岗", someDay()),
                new PersonErasureRequested(staff, "S1", "信删1号", "调离", someDay()),
                new PersonErasureDeclined(staff, "S2", "未满期限", someDay()),
                new PersonErasureRequested(staff, "S1", "信删2号", "调离", someDay()),
                new StaffReactivated(staff, "返岗", someDay()),
                new StaffDeactivated(staff, "离岗", someDay()),
                new PersonErasureRequested(staff, "S1", "信删3号", "调离", someDay()),
                new PersonErased(staff, "S1", "S2", "信删3号", "调离", someDay()));
        String digest = staff + "-digest";
        life(
                "attachment:" + digest,
                new AttachmentErasureRequested(digest, "S1", "信删4号", "误传", FIRST),
                new AttachmentErasureDeclined(digest, "S2", "凭证", FIRST),
                new AttachmentErasureRequested(digest, "S1", "信删5号", "误传", someDay()),
                new AttachmentErased(digest, "S1", "S2", "信删5号", "误传", someDay()));
    }

    private void delegations() {
        List<Entry> said = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            LocalDate from = FIRST.plusDays(40L + n);
            said.add(new RoleDelegated(
                    "V" + n, "APPROVER", "S" + n, "U1", "S9", from, from.plusDays(9), "授1号", "休假", List.of(), FIRST));
            said.add(new DelegationRevoked("V" + n, "S" + n, "返岗", someDay()));
        }
        life("delegations:house", said.toArray(Entry[]::new));
    }

    private void account(String account, String staff) {
        life(
                "account:" + account,
                new AccountOpened(account, staff, FIRST),
                new PasswordChanged(account, someDay()),
                new AccountDisabled(account, "离岗", someDay()),
                new AccountEnabled(account, "返岗", someDay()),
                new PasswordReset(account, someDay()));
    }

    private void places(String warehouse) {
        String zone = warehouse + "/A";
        life(
                "warehouse:" + warehouse,
                new WarehouseOpened(warehouse, "库" + warehouse, "U1", "PHYSICAL", FIRST),
                new WarehouseRenamed(warehouse, "新库" + warehouse, someDay()),
                new WarehouseDeactivated(warehouse, "停用", someDay()),
                new WarehouseReactivated(warehouse, "恢复", someDay()));
        life(
                "location:" + zone,
                new LocationOpened(zone, warehouse, "ZONE", "甲区", FIRST),
                new LocationRenamed(zone, "乙区", someDay()),
                new LocationDeactivated(zone, "停用", someDay()),
                new LocationReactivated(zone, "恢复", someDay()));
    }

    private void assetClass(ClassRef ref) {
        life(
                "class:" + ref.text(),
                new AssetClassDefined(ref, "类" + ref.code(), null, FIRST, null, FIRST),
                new AssetClassRenamed(ref, "新类" + ref.code(), someDay()),
                new AssetClassSecurityMarked(ref, true, "含硬盘", someDay()),
                new AssetClassDeactivated(ref, FIRST.plusYears(1), "目录换版", someDay()));
    }

    private static Card desk(String id) {
        return new Card("办公桌", "1200×600", "某厂", DESKS, new BigDecimal("1500.50"), FIRST, "SN" + id, "OLD" + id);
    }

    private void openingCard(String id) {
        LocalDate day = after(FIRST);
        life(
                id,
                new OpeningBalanceRecorded(id, "K-" + id, desk(id), "U1", null, null, null, "B1", 1, FIRST),
                new CustodianAssigned(id, "U1", null, "S2", day),
                new CustodianAssigned(id, "U1", "S2", "S3", after(day)));
        life("code:K-" + id, new AssetCodeClaimed("K-" + id, id, "ASSET", FIRST));
        life("old:" + id, new OldCardNumberClaimed("U1", "OLD" + id, id, "K-" + id, FIRST));
        life("serial:" + id, new SerialNumberClaimed("某厂", "SN" + id, id, "K-" + id, FIRST));
        life("codes:" + id, new CodeBlockReserved(2025, 1, 50, "p" + id, FIRST));
    }

    private void card(String id) {
        LocalDate stored = after(FIRST);
        LocalDate moved = after(stored);
        LocalDate handed = after(moved);
        LocalDate back = after(handed);
        life(
                id,
                new AssetRegistered(id, "K-" + id, desk(id), "U1", "PURCHASE", "购1号", FIRST),
                new AssetStored(id, DESKS, "U1", "W01/A", "S1", "W01/FISCAL", stored),
                new AssetRelocated(id, DESKS, "U1", "W01/A", "W02/A", "W01/FISCAL", "W02/FISCAL", moved),
                new CustodyOffered(id, "S1", "S2", List.of(), moved),
                new CustodyOfferDeclined(id, "S1", "S2", "满", moved),
                new CustodyOffered(id, "S1", "S3", List.of(), handed),
                new CustodyHandedOver(id, "S1", "S3", List.of(), handed),
                new AssetRelocated(id, DESKS, "U1", "W02/A", "W01/A", "W02/FISCAL", "W01/FISCAL", back),
                takenBack(id, 7, "AssetRelocated"),
                new AssetRelocated(id, DESKS, "U1", "W02/A", "W03/A", "W02/FISCAL", "W03/FISCAL", after(back)));
    }

    /** Everything about it is taken back, newest first. */
    private void mistakenCard(String id) {
        life(
                id,
                new AssetRegistered(id, "K-" + id, desk(id), "U1", "PURCHASE", "购3号", FIRST),
                new AssetStored(id, DESKS, "U1", "W01/A", "S1", "W01/FISCAL", after(FIRST)),
                takenBack(id, 1, "AssetStored"),
                takenBack(id, 0, "AssetRegistered"));
        life(
                "code:K-" + id,
                new AssetCodeClaimed("K-" + id, id, "ASSET", FIRST),
                new AssetCodeVoided("K-" + id, id, "ASSET", "录错", someDay()));
        life(
                "serial:" + id,
                new SerialNumberClaimed("某厂", "SN" + id, id, "K-" + id, FIRST),
                new SerialNumberReleased("某厂", "SN" + id, id, "K-" + id, someDay()));
        life(
                "old:" + id,
                new OldCardNumberClaimed("U1", "OLD" + id, id, "K-" + id, FIRST),
                new OldCardNumberReleased("U1", "OLD" + id, id, "K-" + id, someDay()));
    }

    /** Identifiers of events are made of stream and number where these entries are told. */
    private AssetEntryReversed takenBack(String id, long sequence, String kind) {
        return new AssetEntryReversed(id, id + "#" + sequence, sequence, kind, FIRST, "录错", someDay());
    }

    private void openingLot(String id) {
        life(
                id,
                new LotOpeningBalanceRecorded(id, "K-" + id, desk(id), 30, "U1", null, null, null, "B1", 2, FIRST),
                new LotCustodianAssigned(id, "U1", null, "S2", after(FIRST)));
    }

    private void lot(String id) {
        LocalDate first = after(FIRST);
        LocalDate second = after(first);
        LocalDate third = after(second);
        life(
                id,
                new LotReceived(
                        id, "K-" + id, desk(id), 100, "U1", "W01/A", "S1", "W01/FISCAL", "PURCHASE", "购2号", FIRST),
                carried(id, 40, "W01/A", "W02/A", first),
                new LotCustodyOffered(id, "W02/A", "S2", "S3", List.of(), second),
                new LotCustodyOfferDeclined(id, "W02/A", "S2", "S3", "满", second),
                new LotCustodyOffered(id, "W02/A", "S2", "S4", List.of(), second),
                new LotCustodyHandedOver(id, "W02/A", "S2", "S4", List.of(), second),
                carried(id, 60, "W01/A", "W03/A", third),
                carried(id, 40, "W02/A", "W03/A", after(third)),
                new LotEntryReversed(id, id + "#7", 7, "LotRelocated", FIRST, "录错", someDay()));
    }

    private static LotRelocated carried(String id, int pieces, String from, String to, LocalDate day) {
        String fromAccount = from.substring(0, 3) + "/FISCAL";
        String toAccount = to.substring(0, 3) + "/FISCAL";
        return new LotRelocated(id, DESKS, "U1", pieces, from, to, fromAccount, toAccount, "S1", "S2", day);
    }

    private void orders(String id) {
        LocalDate second = after(FIRST);
        TransferLives orders = new TransferLives(weighed(1), FIRST, second, after(second));
        life("l" + id, orders.lent("l" + id));
        life("r" + id, orders.rejected("r" + id));
        life("w" + id, orders.withdrawn("w" + id));
        life("n" + id, notices("n" + id, second, after(second)));
        life("loan-day:" + id, new LoanDayNoted(second, "n" + id, FIRST));
        life("loan-days:swept-" + id, new LoansSwept(second, second));
    }

    private static Entry[] notices(String id, LocalDate due, LocalDate later) {
        return new Entry[] {
            new LoanDueSoon(id, "CK-" + id, 1, "U1", "K-1", 2, due, List.of(), due),
            new LoanBecameOverdue(id, "CK-" + id, 1, "U1", "K-1", 2, due, later),
            new LoanOverdueWithdrawn(id, "CK-" + id, 1, "U1", id + "#1", due, later),
            new LoanBecameOverdue(id, "CK-" + id, 2, "U1", "K-2", 1, due, later)
        };
    }

    private void body(String id) {
        LocalDate second = after(FIRST);
        TemporaryBodies bodies = new TemporaryBodies(FIRST, second, after(second));
        life("body:" + id, bodies.closed(id));
        life("body:r" + id, bodies.rejected("r" + id));
        life("kit-template:" + id, bodies.template(id));
    }

    private void configuration(String unit) {
        LocalDate second = after(FIRST);
        life("configuration:" + unit, UnitConfigurationLives.of(unit, FIRST, second, after(second)));
    }

    private void split(String id) {
        Splits splits = new Splits(FIRST, after(FIRST));
        life("c" + id, splits.card("c" + id, desk("c" + id)));
        life("l" + id, splits.lot("l" + id, desk("l" + id)));
        life("n" + id, splits.off("n" + id, desk("n" + id)));
        life("b" + id, splits.offAndBack("b" + id, desk("b" + id)));
    }

    private void ordered(String id) {
        LocalDate day = after(FIRST);
        Orders orders = new Orders(FIRST, day, after(day));
        life("e" + id, orders.lent("e" + id, desk("e" + id)));
        life("d" + id, orders.lost("d" + id, desk("d" + id)));
        life("f" + id, orders.allotted("f" + id, desk("f" + id)));
        life("g" + id, orders.lot("g" + id, desk("g" + id)));
        life("h" + id, orders.ownLot("h" + id, desk("h" + id)));
    }

    /** Strands of their own have days of their own. */
    private void idle(String id) {
        LocalDate first = after(FIRST);
        LocalDate second = after(first);
        life(
                id,
                new OpeningBalanceRecorded(id, "K-" + id, desk(id), "U1", null, "S1", null, "B1", 5, FIRST),
                new AssetDeclaredIdle(id, "K-" + id, DESKS, "U1", FIRST, first, "撤并", "S4", weighed(1), first),
                new AssetIdlenessEnded(id, "U1", "USED_AGAIN", "又用", first),
                new AssetDeclaredIdle(id, "K-" + id, DESKS, "U1", FIRST, first, "撤并", "S4", weighed(0), first),
                new SurrenderReminded(id, "U1", 1, first, 3, "催1号", "S9", weighed(1), second),
                new AssetEntryReversed(id, id + "#4", 4, "SurrenderReminded", second, "错", someDay()),
                new SurrenderReminded(id, "U1", 1, first, 4, "催2号", "S9", weighed(1), second),
                new AssetIdlenessEnded(id, "U1", "SURRENDERED", "RK-1", second));
    }

    private void caredFor(String id) {
        LocalDate first = after(FIRST);
        LocalDate second = after(first);
        LocalDate third = after(second);
        ClassRef other = new ClassRef("T", "1", "C1");
        life(
                id,
                new OpeningBalanceRecorded(id, "K-" + id, desk(id), "U1", "W01/A", "S1", "W01/FISCAL", "B1", 4, FIRST),
                new RepairStarted(id, "维修部", "锁坏", "修1号", List.of(), first),
                new RepairCompleted(id, "维修部", new BigDecimal("120.00"), "换锁", "修1号", List.of(), first),
                new ConditionAssessed(id, "GOOD", null, List.of(), someDay()),
                new AssetDescribed(id, "大班台", "1800×900", "震旦", someDay()),
                new AssetReportedMissing(id, DESKS, "U1", "W01/A", "S1", "未见", List.of(), second),
                new AssetFound(id, DESKS, "U1", "W02/A", "S2", "W02/FISCAL", "错放", List.of(), second),
                new HoldPlaced(id, "h1", "DISPUTE", "争议", "函1号", List.of(), second),
                new HoldPlaced(id, "h2", "PLEDGE", "抵押", "函2号", List.of(), second),
                new HoldLifted(id, "h1", "DISPUTE", "和解", List.of(), third),
                new AssetRevaluationProposed(id, yuan("1500.50"), yuan("1800"), "决算", "决1号", "S4", List.of(), first),
                new AssetRevaluationDeclined(id, "S6", "缺件", List.of(), first),
                new AssetRevaluationProposed(id, yuan("1500.50"), yuan("1900"), "决算", "决2号", "S4", List.of(), second),
                new AssetRevalued(id, yuan("1500.50"), yuan("1900"), "决算", "决2号", "S4", "S6", List.of(), second),
                new AssetReclassificationProposed(id, DESKS, other, "换版", "S4", List.of(), first),
                new AssetReclassificationDeclined(id, "S6", "不妥", List.of(), first),
                new AssetReclassificationProposed(id, DESKS, other, "换版", "S4", List.of(), first),
                new AssetReclassificationApproved(id, "S6", List.of(), third),
                new AssetReclassified(id, "U1", "W02/A", DESKS, other, "S4", "S6", third),
                takenBack(id, 13, "AssetRevalued"));
        life(
                "n" + id,
                new LotReceived(
                        "n" + id,
                        "K-n" + id,
                        desk(id),
                        40,
                        "U1",
                        "W01/A",
                        "S1",
                        "W01/FISCAL",
                        "PURCHASE",
                        "购4号",
                        FIRST),
                new LotCounted("n" + id, "W01/A", 40, 38, "S1", List.of(), first),
                new LotAdjusted("n" + id, DESKS, "U1", "W01/A", 40, 38, "损毁", "S1", "S7", List.of(), second),
                new LotCounted("n" + id, "W01/A", 38, 39, "S1", List.of(), second),
                new LotAdjusted("n" + id, DESKS, "U1", "W01/A", 38, 39, "找回", "S1", "S7", List.of(), third));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    /** In use at its unit until part of it comes in. */
    private void surrenderedLot(String id) {
        LocalDate first = after(FIRST);
        life(
                id,
                new LotOpeningBalanceRecorded(id, "K-" + id, desk(id), 30, "U1", null, null, null, "B1", 3, FIRST),
                new LotCounted(id, null, 30, 28, "S5", List.of(), first),
                new LotAdjusted(id, DESKS, "U1", null, 30, 28, "损毁", "S5", "S7", List.of(), first),
                new LotAccepted(id, "I0", "RC-I0", 2, 12, "S5", first),
                new LotStored(id, DESKS, "U1", 12, "W01/A", "S1", "W01/FISCAL", first),
                carried(id, 5, "W01/A", "W02/A", after(first)));
    }

    private void intake(String batch) {
        String number = "RC-" + batch;
        LocalDate submitted = after(FIRST);
        LocalDate received = after(submitted);
        IntakeFinding finding = new IntakeFinding("LOOK_ALIKE", 1, "K-a0");
        life(
                batch,
                new IntakeBatchDrafted(batch, number, "U1", "W01", "SURRENDER", "缴1号", null, FIRST),
                line(batch, 1, "ASSET", 1),
                line(batch, 2, "LOT", 12),
                line(batch, 3, "LOT", 4),
                line(batch, 4, "LOT", 6),
                new IntakeLineWithdrawn(batch, 4, 6, new BigDecimal("9003.00"), FIRST),
                new IntakeBatchSubmitted(
                        batch,
                        "S4",
                        3,
                        17,
                        new BigDecimal("25508.50"),
                        List.of(finding),
                        List.of(),
                        weighed(1),
                        submitted),
                new IntakeBatchReturned(batch, "S6", "缺件", submitted),
                new IntakeBatchSubmitted(
                        batch,
                        "S4",
                        3,
                        17,
                        new BigDecimal("25508.50"),
                        List.of(finding),
                        List.of(),
                        weighed(1),
                        submitted),
                new IntakeBatchApproved(batch, "S6", List.of(), submitted),
                new IntakeFindingDecided(batch, 1, finding, false, "不是同一件", "S5", received),
                accepted(batch, 1, "ASSET", 1, received),
                accepted(batch, 2, "LOT", 10, received),
                new IntakeLineShort(batch, 2, 2, "短少", "S5", received),
                new IntakeLineRefused(batch, 3, "损毁", "S5", List.of(), received),
                new IntakeBatchClosed(
                        batch, "SJ-" + batch, 2, 11, new BigDecimal("16505.50"), 1, 1, "S5", after(received)),
                new IntakeEntryReversed(batch, batch + "#15", 15, "IntakeBatchClosed", FIRST, "错", someDay()),
                new IntakeEntryReversed(batch, batch + "#14", 14, "IntakeLineRefused", FIRST, "错", someDay()));
        life(
                "other-" + batch,
                new IntakeBatchDrafted("other-" + batch, number + "b", "U2", "W01", "DONATION", "赠1号", "U3", FIRST),
                new IntakeBatchCancelled("other-" + batch, "S4", "不缴了", someDay()));
        life(
                "third-" + batch,
                new IntakeBatchDrafted("third-" + batch, number + "c", "U2", "W01", "DONATION", "赠2号", null, FIRST),
                new IntakeBatchSubmitted(
                        "third-" + batch, "S4", 0, 0, BigDecimal.ZERO, List.of(), List.of(), weighed(0), submitted),
                new IntakeBatchRejected("third-" + batch, "S6", "不收", submitted));
        life("number:" + batch, new DocumentNumberTaken("intake/U1", 2025, 1, number, batch, FIRST));
        life(
                "a" + batch,
                new AssetRegistered("a" + batch, "K-a" + batch, desk(batch), "U1", "SURRENDER", number, FIRST),
                new AssetAccepted("a" + batch, batch, number, 1, "S5", received),
                new AssetStored("a" + batch, DESKS, "U1", "W01/A", "S1", "W01/FISCAL", received));
        life(
                "fingerprint:" + batch,
                new FingerprintNoted(batch, number + "/1", submitted),
                new FingerprintWithdrawn(batch, number + "/1", someDay()));
    }

    private static IntakeLineDrafted line(String batch, int line, String kind, int pieces) {
        return new IntakeLineDrafted(
                batch, line, new IntakeItem(kind, desk(batch + line), null, null, pieces, false, null), FIRST);
    }

    private static IntakeLineAccepted accepted(String batch, int line, String kind, int pieces, LocalDate day) {
        return new IntakeLineAccepted(
                batch,
                line,
                kind,
                "a" + batch + line,
                "K-a" + batch,
                pieces,
                new BigDecimal("1500.50").multiply(BigDecimal.valueOf(pieces)),
                "W01/A",
                "S1",
                "W01/FISCAL",
                "S5",
                List.of(),
                weighed(2),
                day);
    }

    private void disposal(String id) {
        LocalDate first = after(FIRST);
        LocalDate second = after(first);
        Disposals disposals = new Disposals(id, desk(id), weighed(1), first, second, after(second));
        life(id, disposals.sold());
        life("e" + id, disposals.lost("e" + id));
        life("r" + id, disposals.rejected("r" + id));
        life("w" + id, disposals.withdrawn("w" + id));
        life("g" + id, disposals.card("g" + id));
        life("q" + id, disposals.missing("q" + id));
        life("h" + id, disposals.lot("h" + id));
    }

    private void reassignment(String id) {
        LocalDate first = after(FIRST);
        Reassignments reassignments = new Reassignments(id, desk(id), weighed(1), first, after(first));
        life(id, reassignments.moved());
        life("e" + id, reassignments.declined("e" + id));
        life("r" + id, reassignments.rejected("r" + id));
        life("w" + id, reassignments.withdrawn("w" + id));
        life("v" + id, reassignments.card("v" + id));
        life("u" + id, reassignments.lot("u" + id));
        life("t" + id, reassignments.part("t" + id));
        life("z" + id, reassignments.wholeLot("z" + id));
    }

    /** Works, leases and findings. */
    private void space(String id) {
        LocalDate first = someDay();
        LocalDate to = first.plusYears(1);
        life(id + "d", SpaceLives.doneWorks(id + "d", "U1", "60000", "61000", first, after(first)));
        life(id + "j", SpaceLives.rejectedWorks(id + "j", "U1", "4000", first));
        life(id + "w", SpaceLives.withdrawnWorks(id + "w", "U2", "4000", first));
        life(id + "o", SpaceLives.openingLease(id + "o", "U1", FIRST, first, first));
        life(id + "or", SpaceLives.signedLease(id + "or", "U1", first, to, id + "o", first));
        life(id + "t", SpaceLives.terminatedLease(id + "t", "U1", first, to, first, first));
        life(id + "lj", SpaceLives.rejectedLease(id + "lj", "U1", first, to, first));
        life(id + "lw", SpaceLives.withdrawnLease(id + "lw", "U1", first, to, first));
        life("lease-contract:" + id, SpaceLives.contract(id, first));
        life(id + "fv", FindingLives.verified(id + "fv", "U1", "S1", first, after(first)));
        life(id + "fi", FindingLives.invalid(id + "fi", "U1", "S2", first));
        Entry[] deferred = FindingLives.deferred(id + "fd", "U1", "S3", first, to);
        Entry[] reopened = Arrays.copyOf(deferred, deferred.length + 1);
        reopened[deferred.length] = FindingLives.reopened(id + "fd", after(first));
        life(id + "fd", reopened);
    }

    private void premises(String id) {
        LocalDate first = after(FIRST);
        Premises premises = new Premises(id, weighed(1), first, after(first));
        life(id, premises.building());
        life("o" + id, premises.openingBuilding("o" + id));
        life("title:" + id, premises.certificate());
        life("r" + id, premises.room("r" + id));
        life("n" + id, premises.openingRoom("n" + id));
        life("k" + id, premises.overdueRoom("k" + id));
        life("office:S" + id, premises.offices("S" + id));
        life("q" + id, premises.secondOffice("q" + id));
        life("h" + id, premises.withdrawnSecondOffice("h" + id));
        life("t" + id, premises.reallocated("t" + id));
        life("j" + id, premises.rejected("j" + id));
        life("w" + id, premises.withdrawn("w" + id));
    }

    private void book(String book) {
        life(
                "book:" + book,
                new BookImportStarted(book, "f" + book, "m" + book, book + ".csv", FIRST),
                new BookImportCompleted(book, "f" + book, 10, 8, 1, 2, after(FIRST)));
        life("file:" + book, new BookFileClaimed("f" + book, book, "HOLDINGS", FIRST));
    }

    private void opening() {
        BigDecimal value = new BigDecimal("12.50");
        life(
                "opening",
                new OpeningProposed(3, value, "d1", "S1", FIRST),
                new OpeningProposalDeclined("S2", "漏记", FIRST),
                new OpeningProposed(4, value, "d2", "S1", after(FIRST)),
                new OpeningConfirmed(
                        4, value, "d2", "S1", "S2", Instant.parse("2025-01-10T00:00:00Z"), FIRST.plusDays(9)));
    }

    /** Decided by so many rules. */
    private static List<Weighed> weighed(int rules) {
        List<Weighed> all = new ArrayList<>();
        for (int n = 0; n < rules; n++) {
            all.add(new Weighed(
                    n == 0 ? "STORAGE_MEDIA" : "CONFISCATED_GOODS", n, List.of(new PolicyValue("x", "true"))));
        }
        return all;
    }

    private void policies() {
        PolicySource source = new PolicySource("区府办发1号", null, "区府办", FIRST);
        List<PolicyValue> values = List.of(new PolicyValue("days", "180"), new PolicyValue("remindEvery", "30"));
        LocalDate day = after(FIRST);
        life(
                "policy:IDLE",
                new PolicyVersionDrafted("IDLE", 1, "闲置", source, FIRST, null, values, "S1", FIRST),
                new PolicyVersionDeclined("IDLE", 1, "S2", "文号有误", day),
                new PolicyVersionDrafted("IDLE", 2, "闲置", source, FIRST, day, values, "S1", day),
                new PolicyVersionActivated(
                        "IDLE", 2, "S1", "S2", Instant.parse("2025-01-10T00:01:00Z"), List.of("1@2025-01"), day));
        life("policy-use:IDLE", new PolicyCited("IDLE", 2, "2025-01", day));
    }

    private void periods() {
        LocalDate day = FIRST.plusMonths(2);
        Instant at = Instant.parse("2025-03-01T02:00:00Z");
        life(
                "periods:house",
                new PeriodClosed("2025-01", 1, "S1", at, day),
                new PeriodClosed("2025-02", 1, "S1", at.plusSeconds(60), day),
                new PeriodReopeningRequested("2025-01", "S1", "漏记", day.plusDays(1)),
                new PeriodReopeningDeclined("2025-01", "S2", "下月补记", day.plusDays(1)),
                new PeriodReopeningRequested("2025-02", "S1", "漏记", day.plusDays(2)),
                new PeriodReopened("2025-02", "S1", "S2", "漏记", day.plusDays(2)),
                new PeriodClosed("2025-02", 2, "S1", at.plusSeconds(90_000), day.plusDays(3)),
                new YearClosed(2024, 1, 1, 1, at.plusSeconds(60), "ab", "cd", "ef", 3, 9, "S1", day.plusDays(3)),
                new YearClosed(2024, 2, 2, 1, at.plusSeconds(60), "ba", "dc", "fe", 3, 9, "S1", day.plusDays(4)));
    }
}
