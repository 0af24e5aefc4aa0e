package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.jspecify.annotations.Nullable;

/** 负载: some writers and readers at work; can be halted and go on. */
final class Load {

    private static final Duration TO_HALT = Duration.ofMinutes(5);

    private final House house;
    private final Staff staff;
    private final WriterLog log = new WriterLog();
    private final Calls writing = new Calls();
    private final Calls reading = new Calls();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean over;
    private long seed = System.nanoTime();

    /**
     * @param writers how many
     * @param writerPace time between two commands of one writer
     * @param readers how many
     * @param readerPace time between two questions of one reader
     */
    record Staff(int writers, Duration writerPace, int readers, Duration readerPace) {

        static Staff usual() {
            return new Staff(4, Duration.ofMillis(20), 3, Duration.ofMillis(60));
        }
    }

    Load(House house, Staff staff) {
        this.house = house;
        this.staff = staff;
    }

    /** Signs in anew and begins. */
    void start() {
        over = false;
        Client commands = house.commands();
        Client questions = house.questions();
        String keeper = commands.signIn(House.account("keeper"), House.PASSWORD);
        String auditor = commands.signIn(House.account("auditor"), House.PASSWORD);
        writing.goOn();
        reading.goOn();
        for (int i = 0; i < staff.writers(); i++) {
            begin("writer-" + i, new Writer(commands, keeper, log, writing, staff.writerPace(), this::isOver, seed++));
        }
        for (int i = 0; i < staff.readers(); i++) {
            begin("reader-" + i, new Reader(questions, auditor, log, reading, staff.readerPace(), this::isOver));
        }
    }

    private void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        people.add(thread);
        thread.start();
    }

    private boolean isOver() {
        return over;
    }

    /** Lets everybody finish what they asked for. */
    void halt() {
        over = true;
        for (Thread person : people) {
            try {
                person.join(TO_HALT.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (person.isAlive()) {
                throw new LabFailure(person.getName() + " does not come to an end");
            }
        }
        people.clear();
    }

    WriterLog log() {
        return log;
    }

    Calls writing() {
        return writing;
    }

    Calls reading() {
        return reading;
    }

    /** The last command acknowledged, if any. */
    @Nullable
    Acknowledged latest() {
        return log.latest();
    }
}
