package org.gongwucang.benchmarks.faults;

import java.util.Optional;
import org.gongwucang.benchmarks.lab.Store;

/** 故障: something that goes wrong while people work, and is right again when it has passed. */
interface Mishap {

    /** As it is asked for, such as {@code kill-mongod}. */
    String name();

    /** What happens, in a sentence. */
    String story();

    /** Why it cannot happen here; empty where it can. */
    default Optional<String> impossible(Store store) {
        return Optional.empty();
    }

    /** Whether what it leaves behind is not to be carried on with, or it needs stores on small disks. */
    default boolean ownHouse() {
        return false;
    }

    /** The stream that it spoils, if any: ledgers may differ there, and nowhere else. Known once it has happened. */
    default Optional<String> spoilt() {
        return Optional.empty();
    }

    /** Lets it happen and pass. */
    void strike(Scene scene);

    /** Looks, when everybody has gone home, at what is peculiar to it. */
    default void lookAround(Scene scene) {}
}
