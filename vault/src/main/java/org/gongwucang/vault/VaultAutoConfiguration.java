package org.gongwucang.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.attachment.FileStore;
import org.gongwucang.vault.attachment.FolderFiles;
import org.gongwucang.vault.attachment.GridFsFiles;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.copy.VaultCopy;
import org.gongwucang.vault.erasure.Erasures;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.DelegatedRoles;
import org.gongwucang.vault.identity.StaffRecords;
import org.gongwucang.vault.journal.JdbcSignIns;
import org.gongwucang.vault.journal.MongoSignIns;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.link.CustodyAnswers;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.StockAnswers;
import org.gongwucang.vault.link.YearReceipts;
import org.gongwucang.vault.refusal.JdbcRefusals;
import org.gongwucang.vault.refusal.MongoRefusals;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.refusal.Refusals;
import org.gongwucang.vault.security.PasswordDoor;
import org.gongwucang.vault.service.ServiceTokens;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.MongoShelf;
import org.gongwucang.vault.shelf.RememberingShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.gongwucang.vault.staff.StaffNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** 保险库: on MongoDB where its address is given, else in the data folder. */
@AutoConfiguration
public class VaultAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VaultAutoConfiguration.class);

    /** That somebody was locked out, or took a sign-in back, counts everywhere after so long; promised are ten seconds. */
    static final Duration LONGEST_MEMORY = Duration.ofSeconds(3);

    @Bean
    @ConditionalOnMissingBean
    Shelf vaultShelf(
            @Value("${gongwucang.mongodb-uri:}") String mongo,
            @Value("${gongwucang.vault-database:}") String database,
            @Value("${gongwucang.data:}") String folder) {
        if (!mongo.isEmpty()) {
            return RememberingShelf.ofShared(MongoShelf.at(mongo, database), LONGEST_MEMORY);
        }
        if (folder.isEmpty()) {
            throw new IllegalStateException("Give --mongodb-uri, or --data for stores on this machine.");
        }
        return RememberingShelf.of(JdbcShelf.in(Path.of(folder)));
    }

    /** Made when somebody wants a file: tests of other things have no folder. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    FileStore attachmentFiles(
            @Value("${gongwucang.mongodb-uri:}") String mongo,
            @Value("${gongwucang.vault-database:}") String database,
            @Value("${gongwucang.data:}") String folder) {
        return mongo.isEmpty()
                ? FolderFiles.in(Path.of(folder).resolve("vault").resolve("attachments"))
                : GridFsFiles.at(mongo, database);
    }

    /** Opened for the first refusal: tests of other things have no folder. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    RefusalRegister refusalRegister(
            @Value("${gongwucang.mongodb-uri:}") String mongo,
            @Value("${gongwucang.vault-database:}") String database,
            @Value("${gongwucang.data:}") String folder) {
        if (!mongo.isEmpty()) {
            return MongoRefusals.at(mongo, database);
        }
        if (folder.isEmpty()) {
            throw new IllegalStateException("there is neither --mongodb-uri nor --data to keep refusals in");
        }
        return JdbcRefusals.in(Path.of(folder));
    }

    @Bean
    Refusals refusals(
            ObjectProvider<RefusalRegister> register,
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${gongwucang.refusals.kept-for:10y}") Period keptFor) {
        return new Refusals(register::getObject, Clock.system(zone), keptFor);
    }

    /** Opened for the first sign-in: tests of other things have no folder. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    SignInRegister signInRegister(
            @Value("${gongwucang.mongodb-uri:}") String mongo,
            @Value("${gongwucang.vault-database:}") String database,
            @Value("${gongwucang.data:}") String folder) {
        if (!mongo.isEmpty()) {
            return MongoSignIns.at(mongo, database);
        }
        if (folder.isEmpty()) {
            throw new IllegalStateException("there is neither --mongodb-uri nor --data to keep a journal in");
        }
        return JdbcSignIns.in(Path.of(folder));
    }

    @Bean
    SignInJournal signInJournal(
            ObjectProvider<SignInRegister> register,
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${gongwucang.sign-in.journal-kept-for:10y}") Period keptFor) {
        return new SignInJournal(register::getObject, Clock.system(zone), keptFor);
    }

    @Bean
    PasswordDoor passwordDoor(Accounts accounts, SignInJournal journal) {
        return new PasswordDoor(accounts, journal);
    }

    @Bean
    Uploads uploads(Shelf shelf) {
        return new Uploads(shelf, Clock.systemUTC());
    }

    @Bean
    @Lazy
    KeptFiles keptFiles(Uploads uploads, FileStore attachmentFiles) {
        return new KeptFiles(uploads, attachmentFiles);
    }

    @Bean
    Accounts accounts(
            Shelf shelf,
            @Value("${gongwucang.sign-in.failures:5}") int failures,
            @Value("${gongwucang.sign-in.locked-for:15m}") Duration lockedFor) {
        return new Accounts(shelf, Clock.systemUTC(), failures, lockedFor);
    }

    @Bean
    SignIns signIns(Shelf shelf, Accounts accounts, @Value("${gongwucang.sign-in.valid-for:12h}") Duration validFor) {
        return new SignIns(shelf, accounts, Clock.systemUTC(), validFor);
    }

    @Bean
    ServiceTokens serviceTokens(Shelf shelf) {
        return new ServiceTokens(shelf, Clock.systemUTC());
    }

    @Bean
    SignedLinks signedLinks(Shelf shelf) {
        return new SignedLinks(shelf, Clock.systemUTC());
    }

    @Bean
    StockAnswers stockAnswers(Shelf shelf) {
        return new StockAnswers(new SignedLinks(shelf, "stock-answers", Clock.systemUTC()));
    }

    @Bean
    CustodyAnswers custodyAnswers(Shelf shelf) {
        return new CustodyAnswers(new SignedLinks(shelf, "custody-answers", Clock.systemUTC()));
    }

    /** Receipts for closing a year. */
    @Bean
    YearReceipts yearReceipts(Shelf shelf) {
        return new YearReceipts(new SignedLinks(shelf, "year-receipts", Clock.systemUTC()));
    }

    @Bean
    StaffNames staffNames(Shelf shelf) {
        return new StaffNames(shelf);
    }

    @Bean
    Erasures erasures(
            Shelf shelf, StaffNames names, Accounts accounts, SignIns signIns, ObjectProvider<KeptFiles> files) {
        return new Erasures(shelf, names, accounts, signIns, files::getObject, Clock.systemUTC());
    }

    /** A vault that a program works on is no copy any more. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> vaultIsWorkedOn(Shelf shelf) {
        return ready -> {
            try {
                VaultCopy.begin(shelf);
            } catch (RuntimeException away) {
                LOG.warn("The vault does not answer; a copy could still be written over it: {}", away.toString());
            }
        };
    }

    @Bean
    CurrentActor currentActor(
            Accounts accounts,
            SignIns signIns,
            ServiceTokens serviceTokens,
            ObjectProvider<StaffRecords> staff,
            ObjectProvider<DelegatedRoles> delegated) {
        return new CurrentActor(accounts, signIns, serviceTokens, Clock.systemUTC(), staff, delegated);
    }
}
