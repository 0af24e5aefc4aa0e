package org.gongwucang.query.ledger;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/** 拼音序: sort keys of names; neither of the ledger servers collates Chinese. */
final class Pinyin {

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("zh@collation=pinyin")).freeze();

    private Pinyin() {}

    /** Text that sorts as the name does by pinyin. */
    static String key(String name) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(name).toByteArray());
    }
}
