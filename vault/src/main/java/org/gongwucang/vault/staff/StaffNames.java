package org.gongwucang.vault.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 人员姓名: the only place where a number has a name; erased for good, while the number stays in every entry. */
public final class StaffNames {

    record Name(String name) {}

    private final Drawer<Name> drawer;

    public StaffNames(Shelf shelf) {
        this.drawer = new Drawer<>(shelf, "staff-names", Name.class);
    }

    /** Enters or corrects the name. */
    public void write(String staff, String name) {
        if (!drawer.putIfAbsent(staff, new Name(name))) {
            drawer.change(staff, before -> new Name(name));
        }
    }

    public void erase(String staff) {
        drawer.delete(staff);
    }

    public Optional<String> find(String staff) {
        return drawer.get(staff).map(Name::name);
    }

    /** Names of those that have one. */
    public Map<String, String> of(Collection<String> staff) {
        Map<String, String> names = new HashMap<>();
        staff.forEach(number -> find(number).ifPresent(name -> names.put(number, name)));
        return names;
    }
}
