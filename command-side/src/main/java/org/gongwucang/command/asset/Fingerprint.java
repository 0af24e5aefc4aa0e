package org.gongwucang.command.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.FingerprintNoted;
import org.gongwucang.events.asset.FingerprintWithdrawn;
import org.jspecify.annotations.Nullable;

/** 特征: what is alike in unit, class, specification, value and day of acquisition. It remembers who bore it first. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class Fingerprint extends Root {

    /** Beyond these only the number of them grows: whoever looks at two hundred has seen enough. */
    private static final int REMEMBERED = 200;

    private @Nullable String digest;
    private List<String> references = new ArrayList<>();
    private int count;

    static String stream(String digest) {
        return "fingerprint:" + digest;
    }

    /**
     * Notes one more.
     *
     * @return the references that were there before it, oldest first
     */
    List<String> note(FingerprintNoted noted) {
        List<String> earlier = references.stream()
                .filter(reference -> !reference.equals(noted.reference()))
                .toList();
        if (!references.contains(noted.reference())) {
            apply(noted);
        }
        return earlier;
    }

    void withdraw(FingerprintWithdrawn withdrawn) {
        if (references.contains(withdrawn.reference())) {
            apply(withdrawn);
        }
    }

    /** What is registered or surrendered remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof FingerprintNoted e) {
            digest = e.fingerprint();
            count++;
            if (references.size() < REMEMBERED) {
                references.add(e.reference());
            }
        } else if (entry instanceof FingerprintWithdrawn e) {
            count--;
            references.remove(e.reference());
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((FingerprintNoted) opening).fingerprint());
    }

    /** How many bear it. */
    @Override
    protected String code() {
        return digest + " x" + count;
    }
}
