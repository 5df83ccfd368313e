package dev.cargokit.kit.postgres;

import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections to the service's database outside of the pool, which may stay idle for any time.
@Singleton
class UnpooledConnections {

    private static final int CONNECT_TIMEOUT_SECONDS = 2;

    private final String url;
    private final String user;
    private final Optional<String> password;

    UnpooledConnections(
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
        connections.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        connections.setTcpKeepAlive(true);
        connections.setApplicationName(purpose);
        return connections;
    }
}
