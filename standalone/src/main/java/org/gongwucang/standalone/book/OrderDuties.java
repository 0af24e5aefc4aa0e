package org.gongwucang.standalone.book;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 岗位分工: who does what with the orders of a book, and with which things. Every duty is somebody else's.
 *
 * @param people by duty; their passwords are never in a mapping
 * @param warehouse out of which things are issued; null where none are
 * @param things key of the opening book that was read from the same file: its row is the thing of the order's row; null
 *     where a field names the thing by its code
 */
public record OrderDuties(
        Map<Duty, Person> people,
        @Nullable String warehouse,
        @Nullable String things) {

    /** 人员: an account, and the staff number of the person behind it. */
    public record Person(String account, String staff) {}

    /** 岗位, as a mapping names it, and the roles that may do it. */
    public enum Duty {
        ENROL("ADMINISTRATOR"),
        REQUEST("UNIT_HANDLER"),
        APPROVE("APPROVER"),
        REJECT("APPROVER"),
        ISSUE("KEEPER"),
        CHECK("GATEKEEPER"),
        SIGN("UNIT_HANDLER", "UNIT_HEAD");

        private final List<String> roles;

        Duty(String... roles) {
            this.roles = List.of(roles);
        }

        /** Any of them. */
        public List<String> roles() {
            return roles;
        }

        /** In a mapping. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static OrderDuties of(MappingNode root, Kind kind) {
        boolean issued = kind == Kind.TRANSFERS;
        MappingNode people = root.node("people").orElseThrow(() -> new MappingInvalid("people is missing."));
        Map<Duty, Person> named = new EnumMap<>(Duty.class);
        for (Duty duty : issued ? List.of(Duty.REQUEST, Duty.APPROVE, Duty.ISSUE, Duty.SIGN) : refusing()) {
            named.put(
                    duty,
                    people.node(duty.key())
                            .map(OrderDuties::person)
                            .orElseThrow(() -> new MappingInvalid(people.at(duty.key()) + " is missing.")));
        }
        if (issued) {
            optional(Duty.CHECK, people, named);
            optional(Duty.ENROL, people, named);
            requireEnroller(root, named);
        }
        people.requireNothingElse();
        requireApart(named);
        return issued
                ? new OrderDuties(named, root.requiredText("warehouse"), things(root))
                : new OrderDuties(named, null, null);
    }

    private static void optional(Duty duty, MappingNode people, Map<Duty, Person> named) {
        people.node(duty.key()).ifPresent(node -> named.put(duty, person(node)));
    }

    private static void requireEnroller(MappingNode root, Map<Duty, Person> named) {
        boolean enrols =
                root.node("create").flatMap(create -> create.node("staff")).isPresent();
        if (enrols != named.containsKey(Duty.ENROL)) {
            throw new MappingInvalid("people.enrol and create.staff go together: who enrols, and whom.");
        }
    }

    private static List<Duty> refusing() {
        return List.of(Duty.REQUEST, Duty.REJECT);
    }

    private static Person person(MappingNode node) {
        Person person = new Person(node.requiredText("account"), node.requiredText("staff"));
        node.requireNothingElse();
        return person;
    }

    private static void requireApart(Map<Duty, Person> people) {
        Set<String> accounts = new HashSet<>();
        Set<String> staff = new HashSet<>();
        people.forEach((duty, person) -> {
            if (!accounts.add(person.account()) | !staff.add(person.staff())) {
                throw new MappingInvalid("people." + duty.key() + ": " + person.account() + " (" + person.staff()
                        + ") has another duty already. Whoever asks, approves or rejects, issues, checks at the gate and"
                        + " signs are different people.");
            }
        });
    }

    private static @Nullable String things(MappingNode root) {
        MappingNode things = root.node("things").orElse(null);
        MappingNode fields = root.node("fields").orElse(null);
        boolean byCode = fields != null && fields.names().contains("code");
        if ((things != null) == byCode) {
            throw new MappingInvalid(
                    "Say which things the orders are about: by things (book: KEY) or by fields.code, and not by both.");
        }
        if (things == null) {
            return null;
        }
        String book = things.requiredText("book");
        things.requireNothingElse();
        return book;
    }
}
