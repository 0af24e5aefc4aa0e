package org.gongwucang.standalone.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.NewReferences;
import org.gongwucang.standalone.book.NewReferences.ClassDraft;
import org.gongwucang.standalone.book.NewReferences.StaffDraft;
import org.gongwucang.standalone.book.NewReferences.UnitDraft;
import org.gongwucang.standalone.house.House;
import tools.jackson.databind.JsonNode;

/** 新建参照: the units and classes that a book needs, made where they are missing and left alone where they are there. */
final class References {

    private final House house;
    private final Lanes<JsonNode> lanes;
    private final Report report;
    private final ImportIds ids;
    private final LocalDate dated;
    private int made;

    References(House house, Lanes<JsonNode> lanes, Report report, ImportIds ids, LocalDate dated) {
        this.house = house;
        this.lanes = lanes;
        this.report = report;
        this.ids = ids;
        this.dated = dated;
    }

    /** A parent is there before the first unit below it is asked for. */
    void make(NewReferences references) {
        int units = references.parents().size() + references.units().size();
        establish(references.parents(), units);
        lanes.await();
        establish(references.units(), units);
        lanes.await();
        made = 0;
        for (ClassDraft draft : references.classes()) {
            String id = ids.of("class", draft.assetClass().code());
            make(
                    house,
                    Documents.DEFINE_CLASS,
                    Inputs.newClass(draft, dated, id),
                    "CLASS_EXISTS",
                    "classes",
                    references.classes().size());
        }
        lanes.await();
    }

    private void establish(List<UnitDraft> units, int all) {
        for (UnitDraft unit : units) {
            Map<String, Object> input = Inputs.unit(unit, dated, ids.of("unit", unit.unit()));
            make(house, Documents.ESTABLISH_UNIT, input, "UNIT_EXISTS", "units", all);
        }
    }

    /** @param administrator who alone may enrol somebody */
    void enrol(List<StaffDraft> people, House administrator) {
        made = 0;
        for (StaffDraft person : people) {
            Map<String, Object> input = Inputs.staff(person, dated, ids.of("staff", person.staff()));
            make(administrator, Documents.ENROL_STAFF, input, "STAFF_EXISTS", "staff", people.size());
        }
        lanes.await();
    }

    private void make(House by, String document, Map<String, Object> input, String there, String what, int all) {
        lanes.send(() -> by.ask(document, Map.of("input", input)), done -> {
            requireThere(done, there);
            report.progress(what, ++made, all);
        });
    }

    private static void requireThere(JsonNode done, String there) {
        if (!House.codeIn(done).equals(there)) {
            House.requireNoErrors(done);
        }
    }
}
