package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.discovery.Source.Address;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Entries of other services at an address that is this instance's now. Who was killed there took none out; its check
/// would ask this instance, which is ready, so that its callers would be sent here for as long as it is.
final class FormerOwners {

    private static final Logger LOG = Logger.getLogger(Registration.class);

    private final ConsulAgent agent;
    private final Address address;
    private final ObjectMapper json;
    private final Duration within;

    /// @param within how long the agent may take for each answer
    FormerOwners(ConsulAgent agent, Address address, ObjectMapper json, Duration within) {
        this.agent = agent;
        this.address = address;
        this.json = json;
        this.within = within;
    }

    /// What bears no name of ours may mean this instance and stays, and so does what Consul's ACL forbids to touch.
    ///
    /// @param heir the id that stays
    void leave(String heir) throws IOException, InterruptedException {
        var filter = "Address == \"%s\" and Port == %d".formatted(address.host(), address.port());
        var here = agent.get("/v1/agent/services?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8), within);
        if (here.statusCode() != 200) {
            LOG.warnf("Consul does not say who else is registered at %s: status %d", address, here.statusCode());
            return;
        }
        for (var entry : json.readTree(here.body())) {
            var id = entry.path("ID").asText();
            if (!id.equals(heir)
                    && id.equals(ConsulEntry.id(entry.path("Service").asText(), address))) {
                takeOut(id, heir);
            }
        }
    }

    private void takeOut(String id, String heir) throws IOException, InterruptedException {
        int status = agent.put("/v1/agent/service/deregister/" + id, new byte[0], within)
                .statusCode();
        LOG.infof("%s was still registered where %s is now; to deregister it was answered %d", id, heir, status);
    }
}
