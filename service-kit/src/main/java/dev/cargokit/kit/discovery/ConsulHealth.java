package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The instances of a service whose health check in Consul passes.
final class ConsulHealth implements Source {

    private static final Duration WITHIN = Duration.ofMillis(1500);

    private final ConsulAgent agent;
    private final String service;
    private final String port;
    private final ObjectMapper json;

    /// @param port the name of the port, as [Registration] writes it
    ConsulHealth(ConsulAgent agent, String service, String port, ObjectMapper json) {
        this.agent = agent;
        this.service = service;
        this.port = port;
        this.json = json;
    }

    @Override
    public List<Address> instances() throws IOException, InterruptedException {
        var answer = agent.get("/v1/health/service/" + service + "?passing=true", WITHIN);
        if (answer.statusCode() != 200) {
            throw new IOException("Consul answers " + answer.statusCode());
        }
        var addresses = new ArrayList<Address>();
        for (var entry : json.readTree(answer.body())) {
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
        var further = entry.path("Meta").path(Registration.portKey(port));
        int number = port.equals("http") ? entry.path("Port").asInt() : further.asInt();
        if (number == 0) {
            throw new IOException(service + " is registered without a port for " + port);
        }
        return number;
    }
}
