package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients that are too slow, or do not say what they send.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ImpoliteClientsIT.Impatient.class)
class ImpoliteClientsIT {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.gateway.clients.patience", "3s");
        }
    }

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String address;

    FakeService handling;
    RawClient client;

    @BeforeEach
    void start() throws IOException {
        handling = FakeService.at(address);
        client = RawClient.to(gateway);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        handling.close();
    }

    @Test
    void drops_a_client_that_sends_its_body_too_slowly() throws IOException {
        handling.answering(request -> request.body());

        client.send("POST /handling/v1/incidents/batch HTTP/1.1", "Host: gateway", "Content-Length: 1000", "")
                .send("drip");

        assertEquals("HTTP/1.1 408 Request Timeout", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "odd"})
    void refuses_a_coding_that_does_not_tell_where_the_body_ends(String coding) throws IOException {
        client.send("POST /handling/v1/incidents HTTP/1.1", "Host: gateway", "Transfer-Encoding: " + coding, "");

        assertEquals("HTTP/1.1 400 Bad Request", client.line());
        assertTrue(client.block().contains("Content-Type: application/problem+json"));
        assertEquals(0, handling.requests());
    }
}
