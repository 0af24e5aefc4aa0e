package org.gongwucang.query.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.page.Cursors;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.KeptRefusal.Place;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝分页: a page of the register, newest first.
 *
 * @param hasPrevious whether there are newer ones
 * @param hasNext whether there are older ones
 */
record RefusalPages(List<KeptRefusal> entries, boolean hasPrevious, boolean hasNext) {

    private static final String ORDER = "refusals-firstAt";

    /** @throws Fault CURSOR_INVALID where a cursor was not handed out for this register */
    static RefusalPages of(RefusalRegister register, RefusalFilter filter, PageArguments page) {
        int size = page.size();
        boolean backward = page.backward();
        List<KeptRefusal> found = register.page(filter, place(page.after()), place(page.before()), backward, size + 1);
        boolean more = found.size() > size;
        if (backward) {
            return new RefusalPages(more ? found.subList(1, size + 1) : found, more, page.before() != null);
        }
        return new RefusalPages(more ? found.subList(0, size) : found, page.after() != null, more);
    }

    static String cursor(KeptRefusal kept) {
        Place place = kept.place();
        return Cursors.write(ORDER, List.of(String.valueOf(place.firstAt().toEpochMilli()), place.id()));
    }

    private static @Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<@Nullable String> written = Cursors.read(ORDER, cursor);
        String firstAt = written.size() == 2 ? written.get(0) : null;
        String id = written.size() == 2 ? written.get(1) : null;
        if (firstAt == null || id == null) {
            throw new Fault(FaultCode.CURSOR_INVALID, Map.of());
        }
        return new Place(Instant.ofEpochMilli(Long.parseLong(firstAt)), id);
    }
}
