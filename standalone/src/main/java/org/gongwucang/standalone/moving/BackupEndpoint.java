package org.gongwucang.standalone.moving;

import java.util.function.Supplier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** 备份端点: {@code /actuator/backup}; a GET tells how it is, a POST begins one. */
@Endpoint(id = "backup")
final class BackupEndpoint {

    private final Supplier<BackupRun> run;

    BackupEndpoint(Supplier<BackupRun> run) {
        this.run = run;
    }

    @ReadOperation
    BackupRun.Status status() {
        return run.get().status();
    }

    @WriteOperation
    BackupRun.Status begin() {
        return run.get().begin();
    }
}
