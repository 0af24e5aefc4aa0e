package org.gongwucang.standalone.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 备份清单: what a backup holds since it was last complete.
 *
 * @param completeUpTo every entry that was recorded before is in it
 * @param entries of all streams
 * @param root of the cut that they are, see {@link org.gongwucang.events.proof.Cuts#root}
 * @param damaged digests of attachments that were missing or damaged where they were copied from, and are not in it
 */
public record Manifest(
        Instant completeUpTo,
        long entries,
        int streams,
        String root,
        long documents,
        long attachments,
        long refusals,
        long signIns,
        List<String> damaged) {

    private static final String NAME = "backup.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static Manifest of(StoresCopy.Report report) {
        return new Manifest(
                report.completeUpTo(),
                report.cut().entries(),
                report.cut().streams().size(),
                report.cut().root(),
                report.vault().documents(),
                report.vault().files(),
                report.vault().refusals(),
                report.vault().signIns(),
                report.vault().damaged());
    }

    /** Puts it into the folder, in the place of the one before. */
    void write(Path folder) throws IOException {
        Path fresh = folder.resolve(NAME + ".new");
        Files.writeString(fresh, JSON.writeValueAsString(this));
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
