package org.gongwucang.vault.journal;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.gongwucang.vault.register.MongoRegister;
import org.gongwucang.vault.shelf.MongoVault;

/** 登录日志簿 on MongoDB. */
public final class MongoSignIns extends MongoRegister<KeptSignIn, SignInFilter> implements SignInRegister {

    private MongoSignIns(MongoVault vault) {
        super(vault, "sign-in-journal", List.of("account", "staff", "kind"));
    }

    /** In the database that {@link MongoVault#at} names. */
    public static MongoSignIns at(String uri, String name) {
        return new MongoSignIns(MongoVault.at(uri, name));
    }

    @Override
    protected Document lasting(KeptSignIn kept) {
        SignInEntry entry = kept.entry();
        return new Document("kind", entry.kind().name())
                .append("outcome", entry.outcome().name())
                .append("account", entry.account())
                .append("staff", entry.staff())
                .append("by", entry.by())
                .append("channel", entry.channel().name())
                .append("address", entry.address())
                .append("keptUntil", kept.keptUntil().toString());
    }

    @Override
    protected KeptSignIn read(Document entry) {
        return new KeptSignIn(
                entry.getString("_id"),
                LocalDate.parse(entry.getString("day")),
                instant(entry, "firstAt"),
                instant(entry, "lastAt"),
                entry.get("count", Number.class).longValue(),
                new SignInEntry(
                        SignInKind.valueOf(entry.getString("kind")),
                        SignInOutcome.valueOf(entry.getString("outcome")),
                        entry.getString("account"),
                        entry.getString("staff"),
                        entry.getString("by"),
                        SignInChannel.valueOf(entry.getString("channel")),
                        entry.getString("address")),
                LocalDate.parse(entry.getString("keptUntil")));
    }
}
