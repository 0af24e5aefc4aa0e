package org.gongwucang.vault.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 记忆柜: remembers what was read, since who asks is looked up several times in every request. What this process writes
 * or deletes is forgotten after it was done; a look-up meanwhile waits for it. What others write on a shelf that is
 * shared is seen when the memory of it ends. That something is not there is never remembered of a shared shelf.
 */
public final class RememberingShelf implements Shelf {

    private static final int REMEMBERED = 10_000;

    private final Shelf shelf;
    private final boolean shared;
    private final Cache<Place, Optional<Item>> remembered;

    private RememberingShelf(Shelf shelf, boolean shared, Caffeine<Object, Object> memory) {
        this.shelf = shelf;
        this.shared = shared;
        this.remembered = memory.maximumSize(REMEMBERED).build();
    }

    /** @param shelf written to by this process only */
    public static RememberingShelf of(Shelf shelf) {
        return new RememberingShelf(shelf, false, Caffeine.newBuilder());
    }

    /**
     * @param shelf written to by other processes, too
     * @param longest how long what they write may go unseen
     */
    public static RememberingShelf ofShared(Shelf shelf, Duration longest) {
        return new RememberingShelf(shelf, true, Caffeine.newBuilder().expireAfterWrite(longest));
    }

    private record Place(String drawer, String key) {}

    @Override
    public Optional<Item> get(String drawer, String key) {
        Optional<Item> found = remembered.get(new Place(drawer, key), this::read);
        return found == null ? Optional.empty() : found;
    }

    private @Nullable Optional<Item> read(Place place) {
        Optional<Item> found = shelf.get(place.drawer(), place.key());
        return shared && found.isEmpty() ? null : found;
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
