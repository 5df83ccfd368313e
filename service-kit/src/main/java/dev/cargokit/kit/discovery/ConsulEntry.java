package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.discovery.Source.Address;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// One instance as Consul knows it: by an id of its own, so that replicas stay apart, and with a check of its
/// readiness.
final class ConsulEntry {

    private static final Logger LOG = Logger.getLogger(Registration.class);
    private static final Duration WITHIN = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ConsulAgent agent;
    private final ObjectMapper json;
    private final String id;
    private final FormerOwners formerOwners;
    private final Map<String, Object> definition;
    private boolean away;

    /// @param ports those besides that of HTTP, by name
    ConsulEntry(ConsulAgent agent, String service, Address address, Map<String, Integer> ports, ObjectMapper json) {
        this.agent = agent;
        this.json = json;
        this.id = id(service, address);
        this.formerOwners = new FormerOwners(agent, address, json, WITHIN);
        this.definition = Map.of(
                "ID", id,
                "Name", service,
                "Address", address.host(),
                "Port", address.port(),
                "Meta", meta(ports),
                "Check", check(address));
    }

    static String id(String service, Address address) {
        return service + "-" + address.host() + "-" + address.port();
    }

    private static Map<String, String> meta(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .collect(Collectors.toMap(
                        port -> Registration.portKey(port.getKey()),
                        port -> port.getValue().toString()));
    }

    /// One minute is the least after which Consul forgets an instance that does not come back.
    private static Map<String, String> check(Address address) {
        return Map.of(
                "Name", "ready",
                "HTTP", "http://" + address + "/q/health/ready",
                "Interval", "1s",
                "Timeout", "1s",
                "DeregisterCriticalServiceAfter", "1m");
    }

    /// Sees to it that the entry is there, also after Consul was away or has lost its memory, until the thread is
    /// interrupted.
    void keep() {
        try {
            var pause = FIRST_PAUSE;
            while (true) {
                pause = isKept() ? LONGEST_PAUSE : longer(pause);
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private boolean isKept() throws InterruptedException {
        try {
            var present = agent.get("/v1/agent/service/" + id, WITHIN);
            if (present.statusCode() == 404) {
                formerOwners.leave(id);
                requireOk(agent.put("/v1/agent/service/register", json.writeValueAsBytes(definition), WITHIN));
                LOG.infof("Registered in Consul as %s", id);
            } else {
                requireOk(present);
            }
            away = false;
        } catch (IOException e) {
            if (!away) {
                LOG.warnf("Consul is away (%s); %s registers as soon as it is back", e, id);
            }
            away = true;
        }
        return !away;
    }

    /// Takes out this instance and no other, and waits until that is done.
    void leave() throws InterruptedException {
        try {
            var answer = agent.put("/v1/agent/service/deregister/" + id, new byte[0], WITHIN);
            if (answer.statusCode() != 404) {
                requireOk(answer);
                LOG.infof("Deregistered %s from Consul", id);
            }
        } catch (IOException e) {
            LOG.warnf("%s could not be deregistered from Consul (%s), which will notice by itself", id, e);
        }
    }

    private static void requireOk(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
    }
}
