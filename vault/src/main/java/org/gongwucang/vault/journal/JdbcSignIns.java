package org.gongwucang.vault.journal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.vault.register.JdbcRegister;
import tools.jackson.databind.json.JsonMapper;

/** 登录日志簿 on one machine. */
public final class JdbcSignIns extends JdbcRegister<KeptSignIn, SignInFilter> implements SignInRegister {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JdbcSignIns(String url) {
        super(url, "SIGN_INS", List.of("kind", "account", "staff"), List.of("account", "staff", "kind"));
    }

    /** The journal of the data folder. */
    public static JdbcSignIns in(Path folder) {
        return new JdbcSignIns(file(folder, "sign-ins"));
    }

    /** One that is gone when it is closed. */
    public static JdbcSignIns inMemory() {
        return new JdbcSignIns(memory("sign-ins"));
    }

    /** What lasts of an entry. */
    private record Lasting(SignInEntry entry, LocalDate keptUntil) {}

    @Override
    protected Map<String, String> marks(KeptSignIn kept) {
        SignInEntry entry = kept.entry();
        Map<String, String> marks =
                new LinkedHashMap<>(Map.of("kind", entry.kind().name()));
        if (entry.account() != null) {
            marks.put("account", entry.account().toLowerCase(Locale.ROOT));
        }
        if (entry.staff() != null) {
            marks.put("staff", entry.staff());
        }
        return marks;
    }

    @Override
    protected String json(KeptSignIn kept) {
        return JSON.writeValueAsString(new Lasting(kept.entry(), kept.keptUntil()));
    }

    @Override
    protected KeptSignIn read(ResultSet row) throws SQLException {
        Lasting lasting = JSON.readValue(row.getString("J"), Lasting.class);
        return new KeptSignIn(
                row.getString("ID"),
                row.getObject("BUSINESS_DAY", LocalDate.class),
                Instant.ofEpochMilli(row.getLong("FIRST_AT")),
                Instant.ofEpochMilli(row.getLong("LAST_AT")),
                row.getLong("TIMES"),
                lasting.entry(),
                lasting.keptUntil());
    }
}
