package org.gongwucang.standalone.moving;

import java.util.concurrent.TimeUnit;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 备份监视: has the running program make a backup, and waits for it. */
public final class BackupWatch {

    private static final String PATH = "/actuator/backup";
    private static final long BETWEEN_LOOKS_MILLIS = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house;

    public BackupWatch(House house) {
        this.house = house;
    }

    /**
     * Waits for the backup that is under way, or begins one.
     *
     * @throws HouseRefused where it failed
     */
    public Manifest run(StoresCopy.Progress progress) {
        JsonNode status = house.operate("POST", PATH);
        while (status.path("state").asString().equals("RUNNING")) {
            progress.at(status.path("entries").asLong(), status.path("of").asLong());
            pause();
            status = house.operate("GET", PATH);
        }
        if (!status.path("state").asString().equals("DONE")) {
            throw new HouseRefused("BACKUP_FAILED", status.path("why").asString("The backup failed."));
        }
        return JSON.treeToValue(status.path("done"), Manifest.class);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HouseRefused("INTERRUPTED", "Interrupted; the program goes on with its backup.");
        }
    }
}
