package org.gongwucang.query.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.vault.register.Kept;
import org.gongwucang.vault.register.Kept.Place;
import org.gongwucang.vault.register.Register;
import org.gongwucang.vault.register.RegisterFilter;
import org.jspecify.annotations.Nullable;

/**
 * 登记簿分页: a page of a register, newest first.
 *
 * @param hasPrevious whether there are newer ones
 * @param hasNext whether there are older ones
 */
public record RegisterPage<K extends Kept>(List<K> entries, boolean hasPrevious, boolean hasNext) {

    /**
     * @param name of the register, for its cursors
     * @throws Fault CURSOR_INVALID where a cursor was not handed out for this register
     */
    public static <K extends Kept, F extends RegisterFilter> RegisterPage<K> of(
            String name, Register<K, F> register, F filter, PageArguments page) {
        int size = page.size();
        boolean backward = page.backward();
        List<K> found =
                register.page(filter, place(name, page.after()), place(name, page.before()), backward, size + 1);
        boolean more = found.size() > size;
        if (backward) {
            return new RegisterPage<>(more ? found.subList(1, size + 1) : found, more, page.before() != null);
        }
        return new RegisterPage<>(more ? found.subList(0, size) : found, page.after() != null, more);
    }

    public static String cursor(String name, Kept kept) {
        Place place = kept.place();
        return Cursors.write(
                orderOf(name), List.of(String.valueOf(place.firstAt().toEpochMilli()), place.id()));
    }

    private static String orderOf(String name) {
        return name + "-firstAt";
    }

    private static @Nullable Place place(String name, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<@Nullable String> written = Cursors.read(orderOf(name), cursor);
        String firstAt = written.size() == 2 ? written.get(0) : null;
        String id = written.size() == 2 ? written.get(1) : null;
        if (firstAt == null || id == null) {
            throw new Fault(FaultCode.CURSOR_INVALID, Map.of());
        }
        return new Place(Instant.ofEpochMilli(Long.parseLong(firstAt)), id);
    }
}
