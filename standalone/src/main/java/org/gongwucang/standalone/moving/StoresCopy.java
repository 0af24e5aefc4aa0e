package org.gongwucang.standalone.moving;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.stores.history.HistoryCopy;
import org.gongwucang.vault.copy.VaultCopy;

/**
 * 全库誊录: makes the stores of one place those of another one, also while the first ones are worked on. First it is fixed which
 * entries are copied, then the vault is copied, then they: so whatever an entry there cites is there before it. Cut off at any
 * instant and begun again it goes on; begun again later it adds what has come since.
 */
public final class StoresCopy {

    /** No command that was begun so long ago is still under way; so nothing recorded before can come any more. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private StoresCopy() {}

    /** 进度: is told now and then how far it is. */
    @FunctionalInterface
    public interface Progress {
        void at(long entries, long of);
    }

    /**
     * 结果.
     *
     * @param before entries that were there before
     * @param cut everything that is there now
     * @param completeUpTo every entry that was recorded before is among them
     * @param vault what is in the vault there now
     */
    public record Report(long before, CutOfAll cut, Instant completeUpTo, VaultCopy.Result vault) {}

    /**
     * Copies.
     *
     * @param serializer by which both were opened
     * @throws org.gongwucang.stores.history.HistoriesDiffer where the second stores hold other entries; nothing is
     *     written then
     * @throws org.gongwucang.vault.copy.VaultOfAnother where the second vault is that of another house; nothing is
     *     written then
     */
    public static Report run(HouseStores from, HouseStores to, Serializer serializer, Clock clock, Progress progress)
            throws IOException {
        Instant begin = clock.instant();
        HistoryCopy events = HistoryCopy.between(from.events(), to.events(), serializer, begin);
        CutOfAll cut = events.cut();
        VaultCopy.Result vault = VaultCopy.run(from.vault(), to.vault(), events.house());
        events.run(entries -> progress.at(entries, cut.entries()));
        return new Report(events.alreadyThere(), cut, begin.minus(SETTLED), vault);
    }
}
