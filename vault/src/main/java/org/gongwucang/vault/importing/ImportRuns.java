package org.gongwucang.vault.importing;

import java.util.Optional;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 导入进度: how far a file has come under a mapping, so that an import that was cut off goes on where it stood. */
public final class ImportRuns {

    /** @param rows data rows that have their verdict */
    public record Run(String fileName, int rows, int accepted, int warned, int refused, boolean finished) {}

    private final Drawer<Run> drawer;

    public ImportRuns(Shelf shelf) {
        this.drawer = new Drawer<>(shelf, "import-runs", Run.class);
    }

    /** The run of this file under this mapping, begun now or before. */
    public Run open(String fileDigest, String mappingDigest, String fileName) {
        drawer.putIfAbsent(key(fileDigest, mappingDigest), new Run(fileName, 0, 0, 0, 0, false));
        return find(fileDigest, mappingDigest).orElseThrow();
    }

    public Optional<Run> find(String fileDigest, String mappingDigest) {
        return drawer.get(key(fileDigest, mappingDigest));
    }

    /** Notes how far the run is; never back. */
    public void reached(String fileDigest, String mappingDigest, Run run) {
        drawer.change(key(fileDigest, mappingDigest), before -> before.rows() > run.rows() ? before : run);
    }

    private static String key(String fileDigest, String mappingDigest) {
        return fileDigest + "/" + mappingDigest;
    }
}
