package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.kit.consul.ConsulAgent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The instances of a service whose health check in Consul passes.
final class ConsulHealth implements InstanceSource {

    private final ConsulAgent agent;
    private final String service;
    private final String port;

    /// @param port the name of the port, as [ConsulEntry] writes it
    ConsulHealth(ConsulAgent agent, String service, String port) {
        this.agent = agent;
        this.service = service;
        this.port = port;
    }

    @Override
    public List<Address> instances() throws IOException, InterruptedException {
        var entries = agent.get("/v1/health/service/" + service + "?passing=true")
                .orElseThrow(() -> new IOException("status 404"));
        var addresses = new ArrayList<Address>();
        for (var entry : entries) {
            addresses.add(new Address(host(entry), port(entry.path("Service"))));
        }
        return addresses;
    }

    /// A service registered without an address is where its agent is.
    private static String host(JsonNode entry) {
        var own = entry.path("Service").path("Address").asText();
        return own.isEmpty() ? entry.path("Node").path("Address").asText() : own;
    }

    private int port(JsonNode entry) throws IOException {
        var further = entry.path("Meta").path(ConsulEntry.portKey(port));
        int number = port.equals("http") ? entry.path("Port").asInt() : further.asInt();
        if (number == 0) {
            throw new IOException(service + " is registered without a port for " + port);
        }
        return number;
    }
}
