package dev.cargokit.kit.postgres;

import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// The service's database for who needs a connection of its own, which may be silent for as long as it likes.
@Singleton
class Unpooled {

    private static final int CONNECTED_WITHIN_SECONDS = 2;

    private final String url;
    private final String user;
    private final Optional<String> password;

    Unpooled(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /// @param purpose what the connections are for, as PostgreSQL's `application_name`
    DataSource connections(String purpose) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(user);
        password.ifPresent(connections::setPassword);
        connections.setConnectTimeout(CONNECTED_WITHIN_SECONDS);
        connections.setTcpKeepAlive(true);
        connections.setApplicationName(purpose);
        return connections;
    }
}
