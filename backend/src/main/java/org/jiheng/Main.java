package org.jiheng;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jiheng.identity.SetupService;
import org.jspecify.annotations.Nullable;

/**
 * The start. Whoever starts it may not read Java: what is wrong is one sentence on stderr, and exit code 2 if the
 * pre-flight found it, 1 if the start itself failed.
 */
@QuarkusMain
public final class Main {

    static final int NOT_STARTED = 1;
    static final int REFUSED = 2;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String... arguments) {
        // In development the live reload keeps the port and the file open across starts.
        if (!LaunchMode.current().isDev()) {
            try {
                var preflight = Preflight.of(ConfigUtils.configBuilder().build());
                preflight.check();
                if (Preflight.databaseFile(preflight.url()) != null) {
                    System.setProperty("quarkus.datasource.jdbc.url", preflight.url());
                }
            } catch (Refused refused) {
                ERR.println(refused.getMessage());
                System.exit(REFUSED);
            }
        }
        Quarkus.run(Started.class, Main::end, arguments);
    }

    private static void end(int code, @Nullable Throwable cause) {
        if (cause != null) {
            ERR.println(new Refused("启动失败：" + Refused.reason(cause), "the start failed: " + Refused.reason(cause))
                    .getMessage());
            Logger.getLogger(Main.class).debug("Start failed", cause);
        }
        System.exit(cause != null && code == 0 ? NOT_STARTED : code);
    }

    /** What the operator reads once the server answers. */
    public static final class Started implements QuarkusApplication {

        private final SetupService setup;

        Started(SetupService setup) {
            this.setup = setup;
        }

        @Override
        public int run(String... arguments) {
            var config = ConfigProvider.getConfig();
            OUT.println("绩衡 Jiheng " + config.getValue("quarkus.application.version", String.class));
            var address = "http://" + config.getValue("quarkus.http.host", String.class) + ":" + port(config);
            OUT.println("  地址 / address: " + address);
            var url = config.getValue("quarkus.datasource.jdbc.url", String.class);
            var file = Preflight.databaseFile(url);
            if (file == null) {
                OUT.println("  数据 / data: PostgreSQL");
            } else {
                ownerOnly(file);
                OUT.println("  数据 / data: " + file.getParent());
                OUT.println(
                        "  内置的 H2 经得起进程被强行终止，经不起断电；正式使用请用 PostgreSQL。"
                                + " / The built-in H2 survives a kill of the process, not a power cut; production is PostgreSQL.");
            }
            setup.issue()
                    .ifPresent(token -> OUT.println(
                            "  首次使用，请建立系统管理员 / first use, make the administrator: " + address + "/setup#" + token));
            Quarkus.waitForExit();
            return 0;
        }

        private static String port(Config config) {
            return config.getOptionalValue("quarkus.http.actual-port", String.class)
                    .orElseGet(() -> config.getValue("quarkus.http.port", String.class));
        }

        private static void ownerOnly(Path file) {
            try {
                if (Files.exists(file)) {
                    Preflight.ownerOnly(file, "rw-------");
                }
            } catch (IOException refused) {
                Logger.getLogger(Main.class).warnf("%s stays readable for others", file);
            }
        }
    }
}
