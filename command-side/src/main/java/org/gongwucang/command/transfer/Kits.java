package org.gongwucang.command.transfer;

import java.util.List;
import org.gongwucang.events.transfer.TransferEntry;
import org.jspecify.annotations.Nullable;

/** 临时机构配置: whoever keeps count of what temporary bodies have on loan. Of no concern for orders of other units. */
public interface Kits {

    /**
     * Called in the unit of work of the order, after everything that an act said of it.
     *
     * @param entries in their order
     * @param successor number of the order by which another unit has what came back; null where none has
     * @throws org.gongwucang.command.kernel.Refused where the body may not have it, or not any more
     */
    void follow(KitOrder order, List<TransferEntry> entries, @Nullable String successor);
}
