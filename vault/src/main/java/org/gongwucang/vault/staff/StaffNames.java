package org.gongwucang.vault.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/**
 * 人员姓名: the only place where a number has a name; erased for good, while the number stays in every entry. In its place stands from then on
 * {@link #ERASED}.
 */
public final class StaffNames {

    /** 已删除: told instead of a name that was erased, in any language. */
    public static final String ERASED = "已删除 erased";

    /** 姓名: empty once it was erased; nobody is called so. */
    record Name(String name) {

        static final Name NONE = new Name("");
    }

    private final Drawer<Name> drawer;

    public StaffNames(Shelf shelf) {
        this.drawer = new Drawer<>(shelf, "staff-names", Name.class);
    }

    /** Enters or corrects the name; one that was erased stays erased. */
    public void write(String staff, String name) {
        if (!drawer.putIfAbsent(staff, new Name(name))) {
            drawer.change(staff, before -> Name.NONE.equals(before) ? before : new Name(name));
        }
    }

    /** Erases the name, also of somebody who never had one: none can be entered any more. */
    public void erase(String staff) {
        if (!drawer.putIfAbsent(staff, Name.NONE)) {
            drawer.change(staff, before -> Name.NONE);
        }
    }

    public boolean isErased(String staff) {
        return drawer.get(staff).filter(Name.NONE::equals).isPresent();
    }

    public Optional<String> find(String staff) {
        return drawer.get(staff).map(known -> Name.NONE.equals(known) ? ERASED : known.name());
    }

    /** Names of those that have one. */
    public Map<String, String> of(Collection<String> staff) {
        Map<String, String> names = new HashMap<>();
        staff.forEach(number -> find(number).ifPresent(name -> names.put(number, name)));
        return names;
    }
}
