package org.gongwucang.vault.shelf;

import java.util.List;
import java.util.Optional;

/** 架: JSON documents by drawer and key; each write is durable when it returns, each change compares before it sets. */
public interface Shelf extends AutoCloseable {

    /** @param version 1 after the first write, one more after each change */
    record Item(String key, long version, String json) {}

    Optional<Item> get(String drawer, String key);

    /** False where the key is taken. */
    boolean putIfAbsent(String drawer, String key, String json);

    /** False where the document is not in this version any more. */
    boolean replace(String drawer, String key, long version, String json);

    /** Gone for good. */
    void delete(String drawer, String key);

    /** All documents of a drawer whose key begins so, by key. */
    List<Item> list(String drawer, String prefix);

    /** The first documents of a drawer whose keys come after this one, by key. */
    List<Item> listAfter(String drawer, String key, int most);

    /** Names of all drawers in which something is, in their order. */
    List<String> drawers();

    /** Puts the document there as it is, with its version, whatever was there before: for copying a whole vault. */
    void put(String drawer, Item item);

    @Override
    void close();
}
