package org.gongwucang.standalone.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.NewClasses;
import org.gongwucang.standalone.book.Mapping.NewStaff;
import org.gongwucang.standalone.book.Mapping.NewUnit;
import org.gongwucang.standalone.book.Mapping.NewUnits;
import org.jspecify.annotations.Nullable;

/** 新建参照: the units and classes that the rows of a book name, each once, parents before what hangs below them. */
public final class NewReferences {

    /** 单位. */
    public record UnitDraft(
            String unit, String name, @Nullable String parent, String kind) {}

    /** 分类. */
    public record ClassDraft(ClassCode assetClass, String name, LocalDate effectiveFrom) {}

    /** 人员. */
    public record StaffDraft(String staff, String name, String unit, String role) {}

    private final Mapping mapping;
    private final Map<String, UnitDraft> parents = new LinkedHashMap<>();
    private final Map<String, UnitDraft> units = new LinkedHashMap<>();
    private final Map<ClassCode, ClassDraft> classes = new LinkedHashMap<>();

    private final Map<String, StaffDraft> staff = new LinkedHashMap<>();

    NewReferences(Mapping mapping) {
        this.mapping = mapping;
    }

    public List<UnitDraft> parents() {
        return List.copyOf(parents.values());
    }

    public List<UnitDraft> units() {
        return List.copyOf(units.values());
    }

    public List<StaffDraft> staff() {
        return List.copyOf(staff.values());
    }

    public List<ClassDraft> classes() {
        return List.copyOf(classes.values());
    }

    /** @param assetClass null where the row names none */
    void note(BookRow row, String unit, @Nullable ClassCode assetClass, FieldReader fields) {
        NewUnits create = mapping.newUnits();
        if (create != null) {
            noteUnit(row, unit, create, fields);
        }
        NewClasses define = mapping.newClasses();
        if (define != null && assetClass != null) {
            classes.computeIfAbsent(
                    assetClass, code -> new ClassDraft(code, define.name().of(row), define.effectiveFrom()));
        }
    }

    /** One number for two people would put things into the wrong hands. */
    void noteStaff(BookRow row, String unit, String number, FieldReader fields) {
        NewStaff enrol = mapping.newStaff();
        if (enrol == null) {
            return;
        }
        StaffDraft person = new StaffDraft(number, enrol.name().of(row), unit, enrol.role());
        StaffDraft known = staff.putIfAbsent(number, person);
        if (known != null && !known.equals(person)) {
            fields.refuse("STAFF_NUMBER_AMBIGUOUS", "user", number + ": " + known.name() + " / " + person.name());
        }
    }

    /** One code for two names would put the things of one unit into the hands of another. */
    private void noteUnit(BookRow row, String code, NewUnits create, FieldReader fields) {
        String parent = noteParent(row, create.parent());
        UnitDraft unit = new UnitDraft(code, create.name().of(row), parent, create.kind());
        UnitDraft known = units.putIfAbsent(unit.unit(), unit);
        if (known != null && !known.equals(unit)) {
            fields.refuse("UNIT_CODE_AMBIGUOUS", "unit", unit.unit() + ": " + known.name() + " / " + unit.name());
        }
    }

    private @Nullable String noteParent(BookRow row, @Nullable NewUnit parent) {
        if (parent == null) {
            return null;
        }
        String code = parent.unit().of(row);
        parents.computeIfAbsent(code, c -> new UnitDraft(c, parent.name().of(row), parent.under(), parent.kind()));
        return code;
    }
}
