package org.gongwucang.standalone;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.standalone.demo.DemoOffice;
import org.gongwucang.stores.start.ChosenStores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** 启动: brings both halves up, says where they listen, and on the first start shows the administrator's password once. */
public final class Start {

    private static final String CONFIGURATIONS = "command-side,query-side,standalone";

    private final Map<String, Object> settings;
    private final boolean demo;
    private final boolean office;
    private final List<String> arguments;

    private Start(Map<String, Object> settings, boolean demo, boolean office, List<String> arguments) {
        this.settings = settings;
        this.demo = demo;
        this.office = office;
        this.arguments = arguments;
    }

    public static Start withSettings(Map<String, Object> settings, boolean demo) {
        return new Start(settings, demo, false, List.of());
    }

    /** The demo accounts, and an office that plays with them once the program is ready. */
    public static Start withOffice(Map<String, Object> settings) {
        return new Start(settings, true, true, List.of());
    }

    /** The same, with more settings, each as {@code --name=value}; also such as say where to read others. */
    public Start with(List<String> more) {
        return new Start(settings, demo, office, more);
    }

    /** Runs until the latch is counted down or the process is told to end. */
    public int run(CountDownLatch end) throws InterruptedException {
        try (ConfigurableApplicationContext context = context()) {
            context.getBean(FirstStart.class).administratorPassword().ifPresent(Start::show);
            if (demo) {
                System.out.println("Demo accounts, password " + DemoAccounts.PASSWORD + ": "
                        + context.getBean(DemoAccounts.class).open());
            }
            System.out.println("Gongwucang 公物仓 is ready: " + url(context));
            if (office) {
                context.addApplicationListener(DemoOffice.playing(url(context)));
            }
            end.await();
        }
        return 0;
    }

    /** The running program; the caller closes it. */
    public ConfigurableApplicationContext context() {
        SpringApplication application = new SpringApplicationBuilder(Halves.class)
                .properties("spring.config.name=" + CONFIGURATIONS)
                .initializers(this::apply, new ChosenStores())
                .build();
        return application.run(arguments.toArray(String[]::new));
    }

    /** What was said on the command line outweighs every file. */
    private void apply(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command-line", settings));
    }

    private static boolean isEncrypted(ConfigurableApplicationContext context) {
        return Ssl.isEnabled(Binder.get(context.getEnvironment())
                .bind("server.ssl", Ssl.class)
                .orElse(null));
    }

    private static void show(String password) {
        System.out.println("First start. Sign in as " + FirstStart.ACCOUNT + " with password " + password);
        System.out.println("It is shown this once; change it with the mutation changePassword.");
    }

    private static URI url(ConfigurableApplicationContext context) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String address = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        try {
            return new URI(isEncrypted(context) ? "https" : "http", null, address, port, "/graphql", null, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("server.address " + address + " is no address", e);
        }
    }
}
