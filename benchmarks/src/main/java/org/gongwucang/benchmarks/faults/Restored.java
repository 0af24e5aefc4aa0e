package org.gongwucang.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/**
 * 恢复旧库: all processes end, an older copy of the event store is put in its place, and all start again. What was
 * acknowledged after the copy is gone, by intent; the ledgers, which are ahead of the events now, must notice.
 */
final class Restored implements Mishap {

    @Override
    public String name() {
        return "restore-older";
    }

    @Override
    public String story() {
        return "an older copy of the event store is put back: the ledgers are ahead of it and must be filled anew";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.EVENT_STORE.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        House house = scene.house();
        Path events = house.events().orElseThrow().folder();
        Path copy = events.resolveSibling("older-events");
        scene.load().halt();
        house.stop();
        run("cp", "-a", events.toString(), copy.toString());
        house.start();
        Load lost = new Load(house, Load.Staff.usual());
        lost.start();
        Waiting.pass(scene.length());
        lost.halt();
        scene.note(
                "acknowledged after the copy, gone with it",
                lost.log().acknowledged().size());
        house.stop();
        run("rm", "-rf", events.toString());
        run("mv", copy.toString(), events.toString());
        house.start();
        scene.load().start();
    }

    /** Keeps owners and holes of files, as a restore does. */
    private static void run(String... command) {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new LabFailure(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new LabFailure(String.join(" ", command) + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
