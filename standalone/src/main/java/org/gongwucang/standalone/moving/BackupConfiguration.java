package org.gongwucang.standalone.moving;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.gongwucang.stores.history.StoredHistory;
import org.gongwucang.vault.attachment.FileStore;
import org.gongwucang.vault.copy.WholeVault;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.shelf.Shelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** 备份: of the running program, into the folder that {@code gongwucang.backup} names, or beside its data. */
@Configuration(proxyBeanMethods = false)
public class BackupConfiguration {

    @Bean
    @Lazy
    BackupRun backupRun(
            StoredHistory events,
            Shelf shelf,
            FileStore files,
            RefusalRegister refusals,
            SignInRegister signIns,
            @Qualifier("eventSerializer") Serializer serializer,
            @Value("${gongwucang.backup:}") String folder,
            @Value("${gongwucang.data}") Path data) {
        Path place = folder.isEmpty() ? data.resolveSibling(data.getFileName() + "-backup") : Path.of(folder);
        return new BackupRun(
                HouseStores.ofProgram(events, new WholeVault(shelf, files, refusals, signIns)),
                place.toAbsolutePath().normalize(),
                serializer,
                Clock.systemUTC());
    }

    @Bean
    BackupEndpoint backupEndpoint(ObjectProvider<BackupRun> run) {
        return new BackupEndpoint(run::getObject);
    }
}
