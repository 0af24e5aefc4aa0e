package org.gongwucang.vault.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 记忆柜: remembers what was read, for a shelf that nobody else writes to: who asks is looked up several times in every
 * request. What is written or deleted is forgotten after it was done; a look-up meanwhile waits for it.
 */
public final class RememberingShelf implements Shelf {

    private static final int REMEMBERED = 10_000;

    private final Shelf shelf;
    private final Cache<Place, Optional<Item>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param shelf written to by this process only */
    public RememberingShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Place(String drawer, String key) {}

    @Override
    public Optional<Item> get(String drawer, String key) {
        return remembered.get(new Place(drawer, key), place -> shelf.get(place.drawer(), place.key()));
    }

    @Override
    public boolean putIfAbsent(String drawer, String key, String json) {
        return forgetting(drawer, key, () -> shelf.putIfAbsent(drawer, key, json));
    }

    @Override
    public boolean replace(String drawer, String key, long version, String json) {
        return forgetting(drawer, key, () -> shelf.replace(drawer, key, version, json));
    }

    @Override
    public void delete(String drawer, String key) {
        forgetting(drawer, key, () -> {
            shelf.delete(drawer, key);
            return true;
        });
    }

    private boolean forgetting(String drawer, String key, Supplier<Boolean> write) {
        try {
            return write.get();
        } finally {
            remembered.invalidate(new Place(drawer, key));
        }
    }

    @Override
    public List<Item> list(String drawer, String prefix) {
        return shelf.list(drawer, prefix);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
