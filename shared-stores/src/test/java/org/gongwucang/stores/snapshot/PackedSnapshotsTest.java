package org.gongwucang.stores.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class PackedSnapshotsTest {

    private final Jackson3Serializer plain = Jackson3Serializer.builder().build();
    private final PackedSnapshots packed = new PackedSnapshots(plain);

    record Remembered(List<String> commands) {}

    @Test
    void what_is_muchis_packed_and_read_back_the_same() {
        Remembered much = new Remembered(Collections.nCopies(500, "5b0a9e57-9c5f-5c0e-8e7e-0b4c2f1d9a11"));

        SerializedObject<byte[]> written = packed.serialize(much, byte[].class);

        assertThat(written.getData().length)
                .isLessThan(plain.serialize(much, byte[].class).getData().length / 20);
        assertThat(written.getType().getName()).isEqualTo(Remembered.class.getName());
        assertThat(packed.<byte[], Remembered>deserialize(written)).isEqualTo(much);
    }

    @Test
    void what_is_short_stays_as_it_is_and_what_was_never_packed_is_read() {
        Remembered brief = new Remembered(List.of("c1"));
        Remembered old = new Remembered(Collections.nCopies(500, "c2"));

        assertThat(packed.serialize(brief, byte[].class).getData())
                .isEqualTo(plain.serialize(brief, byte[].class).getData());
        assertThat(packed.<byte[], Remembered>deserialize(plain.serialize(old, byte[].class)))
                .isEqualTo(old);
    }
}
