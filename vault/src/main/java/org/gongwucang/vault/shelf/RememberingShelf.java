package org.gongwucang.vault.shelf;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * 记忆柜: remembers what was read, since who asks is looked up several times in every request. What this process writes
 * or deletes is forgotten after it was done. What others write on a shelf that is shared is seen when the memory of it
 * ends. That something is not there is never remembered of a shared shelf. Who looks up what is being looked up takes the
 * same answer, also where that is that the shelf is out of reach: one after the other would wait for it in vain.
 */
public final class RememberingShelf implements Shelf {

    private static final int REMEMBERED = 10_000;

    private final Shelf shelf;
    private final boolean shared;
    private final AsyncCache<Place, Optional<Item>> remembered;

    private RememberingShelf(Shelf shelf, boolean shared, Caffeine<Object, Object> memory) {
        this.shelf = shelf;
        this.shared = shared;
        this.remembered = memory.maximumSize(REMEMBERED).buildAsync();
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
        Place place = new Place(drawer, key);
        CompletableFuture<Optional<Item>> known = remembered.getIfPresent(place);
        if (known != null) {
            return awaited(known);
        }
        CompletableFuture<Optional<Item>> own = new CompletableFuture<>();
        CompletableFuture<Optional<Item>> first = remembered.get(place, (any, executor) -> own);
        return first == own ? read(place, own) : awaited(first);
    }

    private Optional<Item> read(Place place, CompletableFuture<Optional<Item>> answer) {
        try {
            Optional<Item> found = shelf.get(place.drawer(), place.key());
            if (shared && found.isEmpty()) {
                remembered.asMap().remove(place, answer);
            }
            answer.complete(found);
            return found;
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
            throw e;
        }
    }

    private static Optional<Item> awaited(CompletableFuture<Optional<Item>> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
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
            remembered.synchronous().invalidate(new Place(drawer, key));
        }
    }

    @Override
    public List<Item> list(String drawer, String prefix) {
        return shelf.list(drawer, prefix);
    }

    @Override
    public List<Item> listAfter(String drawer, String key, int most) {
        return shelf.listAfter(drawer, key, most);
    }

    @Override
    public List<String> drawers() {
        return shelf.drawers();
    }

    @Override
    public void put(String drawer, Item item) {
        forgetting(drawer, item.key(), () -> {
            shelf.put(drawer, item);
            return true;
        });
    }

    @Override
    public void close() {
        shelf.close();
    }
}
