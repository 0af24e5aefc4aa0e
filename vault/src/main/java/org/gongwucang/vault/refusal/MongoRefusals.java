package org.gongwucang.vault.refusal;

import java.util.List;
import org.bson.Document;
import org.gongwucang.vault.register.MongoRegister;
import org.gongwucang.vault.shelf.MongoVault;

/** 拒绝登记簿 on MongoDB. */
public final class MongoRefusals extends MongoRegister<KeptRefusal, RefusalFilter> implements RefusalRegister {

    private MongoRefusals(MongoVault vault) {
        super(vault, "refusals", List.of("rule", "actor"));
    }

    /** In the database that {@link MongoVault#at} names. */
    public static MongoRefusals at(String uri, String name) {
        return new MongoRefusals(MongoVault.at(uri, name));
    }

    @Override
    protected Document lasting(KeptRefusal kept) {
        return RefusalDocuments.lasting(kept);
    }

    @Override
    protected KeptRefusal read(Document entry) {
        return RefusalDocuments.read(entry);
    }
}
