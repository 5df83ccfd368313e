package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cargokit.kit.discovery.InstanceSource.Address;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrvRecordsTest {

    private final Vertx vertx = Vertx.vertx();
    private DnsStandIn dns;

    @BeforeEach
    void start() throws InterruptedException {
        dns = new DnsStandIn();
        dns.a("one.example.org", 10, 0, 0, 1);
        dns.a("two.example.org", 10, 0, 0, 2);
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        dns.close();
    }

    @Test
    void name_the_instances_of_a_service() throws Exception {
        dns.srv("_http._tcp.booking-service.shop", "one.example.org:8101", "two.example.org:9101");

        assertEquals(
                Set.of(new Address("10.0.0.1", 8101), new Address("10.0.0.2", 9101)),
                Set.copyOf(records("booking-service", "http").instances()));
    }

    @Test
    void of_another_port_are_under_its_name() throws Exception {
        dns.srv("_grpc._tcp.add-service.shop", "one.example.org:8212");

        assertEquals(
                List.of(new Address("10.0.0.1", 8212)),
                records("add-service", "grpc").instances());
    }

    /// 12 need more than the 512 bytes that plain UDP carries, 100 more than any UDP response.
    @ParameterizedTest
    @ValueSource(ints = {12, 100})
    void are_all_read_however_many_there_are(int instances) throws Exception {
        var targets = IntStream.range(0, instances)
                .mapToObj(i -> "one.example.org:" + (8000 + i))
                .toArray(String[]::new);
        dns.srv("_http._tcp.booking-service.shop", targets);

        assertEquals(instances, records("booking-service", "http").instances().size());
    }

    @Test
    void that_do_not_exist_are_no_instances() throws Exception {
        assertEquals(List.of(), records("booking-service", "http").instances());
    }

    @Test
    void are_unknown_when_the_server_fails() {
        dns.fail();

        assertThrows(IOException.class, records("booking-service", "http")::instances);
    }

    @Test
    void are_requested_with_a_timeout() {
        dns.keepSilent();

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThrows(IOException.class, records("booking-service", "http")::instances));
    }

    private SrvRecords records(String service, String port) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DiscoveryConfig.class)
                .withDefaultValue("cargokit.discovery.dns.name", "_{port}._tcp.{service}.shop")
                .withDefaultValue("cargokit.discovery.dns.server", dns.address())
                .build()
                .getConfigMapping(DiscoveryConfig.class);
        return new SrvRecords(vertx, config.dns(), service, port);
    }
}
