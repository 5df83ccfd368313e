package dev.cargokit.kit.discovery;

import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.ConsulConfig;
import dev.cargokit.kit.discovery.InstanceSource.Address;
import dev.cargokit.kit.management.ManagementPort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// The registration of one instance in Consul: under an id of its own, so that replicas do not overwrite each other,
/// and with a health check of its readiness.
final class ConsulEntry {

    private static final Logger LOG = Logger.getLogger(Registration.class);

    private final ConsulAgent agent;
    private final String id;
    private final Map<String, Object> definition;
    private boolean unavailable;

    private ConsulEntry(
            ConsulAgent agent, String name, Address address, List<String> tags, Map<String, ?> meta, Map<?, ?> check) {
        this.agent = agent;
        this.id = id(name, address);
        this.definition = Map.of(
                "ID", id,
                "Name", name,
                "Address", address.host(),
                "Port", address.port(),
                "Tags", tags,
                "Meta", meta,
                "Check", check);
    }

    /// The entry of the service, and that of its alias if it is enabled.
    static List<ConsulEntry> of(ConsulAgent agent, String service, Address address, ConsulConfig config) {
        var check = check(service, address);
        var own = new ConsulEntry(agent, service, address, List.of(), meta(config.ports()), check);
        var alias = config.alias();
        return Stream.concat(
                        Stream.of(own),
                        alias.name().stream().filter(_ -> alias.enabled()).map(name -> {
                            var port = new Address(address.host(), alias.port().orElse(address.port()));
                            var tags = alias.tags().orElse(List.of());
                            return new ConsulEntry(agent, name, port, tags, Map.of(), check);
                        }))
                .toList();
    }

    static String id(String service, Address address) {
        return service + "-" + address.host() + "-" + address.port();
    }

    /// Under which key of its metadata an instance has the port of this name.
    static String portKey(String port) {
        return port + "-port";
    }

    private static Map<String, String> meta(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .collect(Collectors.toMap(
                        port -> portKey(port.getKey()), port -> port.getValue().toString()));
    }

    /// One minute is the least after which Consul forgets an instance that does not come back.
    private static Map<String, Object> check(String service, Address address) {
        var management = new Address(address.host(), ManagementPort.of(address.port()));
        return Map.of(
                "Name", "ready",
                "HTTP", "http://" + management + "/q/health/ready",
                "Header", Map.of(MisdirectedChecks.SERVICE, List.of(service)),
                "Interval", "1s",
                "Timeout", "1s",
                "DeregisterCriticalServiceAfter", "1m");
    }

    /// Registers this instance, unless Consul knows it: at the start, and after Consul has lost its data.
    void refresh() throws InterruptedException {
        try {
            if (agent.get("/v1/agent/service/" + id).isEmpty()) {
                agent.put("/v1/agent/service/register", definition);
                LOG.infof("Registered in Consul as %s", id);
            }
            unavailable = false;
        } catch (IOException e) {
            if (!unavailable) {
                LOG.warnf("Consul is unavailable (%s); %s registers as soon as it is available again", e, id);
            }
            unavailable = true;
        }
    }

    /// Deregisters this instance and no other.
    void deregister() throws InterruptedException {
        try {
            agent.put("/v1/agent/service/deregister/" + id, Map.of());
            LOG.infof("Deregistered %s from Consul", id);
        } catch (IOException e) {
            LOG.warnf("%s could not be deregistered from Consul (%s), whose health check will fail", id, e);
        }
    }
}
