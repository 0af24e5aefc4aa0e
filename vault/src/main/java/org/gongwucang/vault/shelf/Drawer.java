package org.gongwucang.vault.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongwucang.vault.shelf.Shelf.Item;
import tools.jackson.databind.json.JsonMapper;

/**
 * 抽屉: documents of one kind, as records. A document that the shelf remembers is read as a record once; the record is
 * forgotten with it.
 */
public final class Drawer<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int RECORDS = 10_000;

    private final Shelf shelf;
    private final String name;
    private final Class<T> type;
    private final Cache<Item, T> records =
            Caffeine.newBuilder().weakKeys().maximumSize(RECORDS).build();

    public Drawer(Shelf shelf, String name, Class<T> type) {
        this.shelf = shelf;
        this.name = name;
        this.type = type;
    }

    public Optional<T> get(String key) {
        return shelf.get(name, key).map(this::value);
    }

    /** False where the key is taken. */
    public boolean putIfAbsent(String key, T value) {
        return shelf.putIfAbsent(name, key, JSON.writeValueAsString(value));
    }

    /** Changes what is there, again where somebody else was faster; nothing where there is nothing. */
    public Optional<T> change(String key, UnaryOperator<T> change) {
        while (true) {
            Optional<Item> item = shelf.get(name, key);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            T next = change.apply(value(item.get()));
            if (shelf.replace(name, key, item.get().version(), JSON.writeValueAsString(next))) {
                return Optional.of(next);
            }
        }
    }

    public void delete(String key) {
        shelf.delete(name, key);
    }

    public List<T> list(String prefix) {
        return shelf.list(name, prefix).stream().map(this::read).toList();
    }

    /** The first documents behind this key, by key. */
    public List<T> listAfter(String key, int most) {
        return shelf.listAfter(name, key, most).stream().map(this::read).toList();
    }

    private T value(Item item) {
        return records.get(item, this::read);
    }

    private T read(Item item) {
        return JSON.readValue(item.json(), type);
    }
}
