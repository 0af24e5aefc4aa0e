package org.gongwucang.standalone.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.standalone.Halves;
import org.gongwucang.stores.start.ChosenStores;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** 必死程序: the program as it is, with a kill switch in it. */
final class MortalProgram {

    private MortalProgram() {}

    /** Starts it in a process of its own; what it says goes to {@code program.log} in the folder. */
    static Process start(Path folder, int port, String... pointAndTimes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Dgongwucang.erasures.settles-after=PT0S",
                "-cp",
                System.getProperty("java.class.path"),
                MortalProgram.class.getName(),
                folder.resolve("data").toString(),
                String.valueOf(port)));
        command.addAll(List.of(pointAndTimes));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("program.log").toFile()))
                .start();
    }

    /** Arguments: data folder, port, and, for one that is to die, the point and at which time it is reached. */
    public static void main(String[] arguments) {
        SpringApplicationBuilder program = new SpringApplicationBuilder(Halves.class)
                .properties("spring.config.name=command-side,query-side,standalone")
                .properties(Map.of("gongwucang.data", arguments[0], "server.port", arguments[1]))
                .initializers(new ChosenStores());
        if (arguments.length > 2) {
            KillSwitch kill = new KillSwitch(KillPoint.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
            program.initializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                    context -> context.getBeanFactory().addBeanPostProcessor(new KillPoints(kill)));
        }
        ConfigurableApplicationContext context = program.run();
        context.getBean(FirstStart.class).administratorPassword();
        context.getBean(DemoAccounts.class).open();
    }
}
