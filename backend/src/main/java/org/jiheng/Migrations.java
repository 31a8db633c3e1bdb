package org.jiheng;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates a file on connections of its own, after which H2 closes the file and opens it anew for the pool. A check that
 * a migration has made ({@code kind in (…)}) stays bound to the session that made it: were that session the pool's, every
 * row would be refused from the moment on at which the pool lets it go.
 */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    private final String url;
    private final String user;
    private final String password;

    Migrations(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password.orElse("");
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (url.startsWith("jdbc:h2:file:")) {
            configuration.dataSource(url, user, password);
        }
    }
}
