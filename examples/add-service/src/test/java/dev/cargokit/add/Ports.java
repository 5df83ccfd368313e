package dev.cargokit.add;

import dev.cargokit.add.client.Address;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;

/// Where the service under test listens.
public final class Ports {

    private Ports() {}

    public static Address http() {
        return on(RestAssured.port);
    }

    public static Address grpc() {
        return on(configured("quarkus.grpc.server.test-port"));
    }

    public static Address thrift() {
        return on(configured("add.thrift.port"));
    }

    private static int configured(String name) {
        return ConfigProvider.getConfig().getValue(name, Integer.class);
    }

    private static Address on(int port) {
        return new Address("127.0.0.1", port);
    }
}
