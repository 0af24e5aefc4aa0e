package org.gongwucang.vault.refusal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.vault.register.JdbcRegister;
import tools.jackson.databind.json.JsonMapper;

/** 拒绝登记簿 on one machine: what is asked for in columns, the whole as JSON. */
public final class JdbcRefusals extends JdbcRegister<KeptRefusal, RefusalFilter> implements RefusalRegister {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JdbcRefusals(String url) {
        super(url, "REFUSAL", List.of("rule", "actor", "unit", "command"), List.of("actor", "rule"));
    }

    /** The register of the data folder. */
    public static JdbcRefusals in(Path folder) {
        return new JdbcRefusals(file(folder, "refusals"));
    }

    /** One that is gone when it is closed. */
    public static JdbcRefusals inMemory() {
        return new JdbcRefusals(memory("refusals"));
    }

    /** What lasts of an entry. */
    private record Lasting(Refusal refusal, LocalDate keptUntil) {}

    @Override
    protected Map<String, String> marks(KeptRefusal kept) {
        Refusal refusal = kept.refusal();
        return Map.of(
                "rule", refusal.rule(),
                "actor", refusal.actor(),
                "unit", refusal.unit(),
                "command", refusal.command());
    }

    @Override
    protected String json(KeptRefusal kept) {
        return JSON.writeValueAsString(new Lasting(kept.refusal(), kept.keptUntil()));
    }

    @Override
    protected KeptRefusal read(ResultSet row) throws SQLException {
        Lasting lasting = JSON.readValue(row.getString("J"), Lasting.class);
        return new KeptRefusal(
                row.getString("ID"),
                row.getObject("BUSINESS_DAY", LocalDate.class),
                Instant.ofEpochMilli(row.getLong("FIRST_AT")),
                Instant.ofEpochMilli(row.getLong("LAST_AT")),
                row.getLong("TIMES"),
                lasting.refusal(),
                lasting.keptUntil());
    }
}
