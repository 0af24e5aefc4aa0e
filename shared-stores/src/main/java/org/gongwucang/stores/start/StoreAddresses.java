package org.gongwucang.stores.start;

import com.mongodb.ConnectionString;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * 存储地址: looked at before anything is opened. An address may hold a password, and whoever opens it repeats one that it does not
 * understand in its complaint, which then stands in the log: here it is refused without being repeated.
 */
public final class StoreAddresses {

    static final String EVENTS_JDBC = "gongwucang.events-jdbc";
    static final String MONGODB = "gongwucang.mongodb-uri";

    private StoreAddresses() {}

    /** @throws StoresNotGiven naming the setting whose address is none */
    static void check(Environment environment) {
        check(environment.getProperty(MONGODB, ""), environment.getProperty(EVENTS_JDBC, ""));
    }

    /**
     * The same of addresses that come another way; empty where there is none.
     *
     * @throws StoresNotGiven naming the setting whose address is none
     */
    public static void check(String mongodb, String events) {
        if (StringUtils.hasText(mongodb) && !isOfMongoDb(mongodb)) {
            throw new StoresNotGiven(
                    "The address in " + MONGODB + " is none of MongoDB: mongodb://HOST:PORT/DATABASE. Signs"
                            + " such as @ : / % in a password are written percent-encoded.");
        }
        if (StringUtils.hasText(events) && !isOfJdbc(events)) {
            throw new StoresNotGiven("The address in " + EVENTS_JDBC
                    + " is none of PostgreSQL: jdbc:postgresql://HOST:PORT/DATABASE?user=…");
        }
    }

    private static boolean isOfMongoDb(String address) {
        try {
            return !new ConnectionString(address).getHosts().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOfJdbc(String address) {
        try {
            return DriverManager.getDriver(address) != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
