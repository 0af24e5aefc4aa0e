package org.gongwucang.standalone.demo;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * 演示办公室: plays beside the running program, so that nobody waits for it, and says in the log how far it is. Where it was
 * cut off it goes on at the next start; where it has come to its end it does nothing.
 */
public final class DemoOffice implements ApplicationListener<ContextClosedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);
    private static final int TOLD_EVERY = 100;

    private final Script script = ScriptFile.read();
    private final Play play;
    private final Thread stage = new Thread(this::open, "demo-office");
    private volatile int done;
    private volatile String hindrance = "";

    private DemoOffice(URI address) {
        play = new Play(script, address);
        stage.setDaemon(true);
    }

    /**
     * Begins to play, or goes on.
     *
     * @param address of the running program, whose demo accounts are open
     */
    public static DemoOffice playing(URI address) {
        DemoOffice office = new DemoOffice(address);
        office.stage.start();
        return office;
    }

    private void open() {
        try {
            if (play.isOver()) {
                LOG.info("Demo office: it was played on an earlier start.");
            } else if (play.isAmongStrangers()) {
                LOG.info("Demo office: not played, since this house has things of its own.");
            } else {
                play.run(this::tell);
                LOG.info(
                        "Demo office: all of its {} acts are done.",
                        script.acts().size());
            }
        } catch (RuntimeException e) {
            tellEnd(e);
        }
    }

    private void tell(int acts) {
        done = acts;
        if (acts % TOLD_EVERY == 0) {
            LOG.info("Demo office: {} of {} acts.", acts, script.acts().size());
        }
    }

    private void tellEnd(RuntimeException why) {
        if (stage.isInterrupted()) {
            LOG.info(
                    "Demo office: {} of {} acts; it goes on at the next start.",
                    done,
                    script.acts().size());
        } else {
            String next = script.acts().get(done).id();
            hindrance = next + ": " + why.getMessage();
            LOG.warn("Demo office: ended after {} acts, at {}", done, hindrance);
        }
    }

    /** The act that was refused, and why; empty where none was. */
    String hindrance() {
        return hindrance;
    }

    /** Acts that were done or answered since it began. */
    int acts() {
        return done;
    }

    /** Whether it plays no more, for whatever reason. */
    boolean isSilent() {
        return !stage.isAlive();
    }

    /** Ends it with the act under way. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        end();
    }

    void end() {
        stage.interrupt();
    }
}
