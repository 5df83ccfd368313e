package dev.cargokit.patterns.interfaces;

import dev.cargokit.patterns.application.Flags;
import dev.cargokit.patterns.application.Greeting;
import dev.cargokit.patterns.application.SampledLog;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Chapters 9 and 10: what changes while a service runs, and what it says about itself.
@Path("/patterns")
@Tag(name = "Manageability")
@RunOnVirtualThread
class ManageabilityResource {

    private final Flags flags;
    private final Greeting greeting;
    private final SampledLog log;

    ManageabilityResource(Flags flags, Greeting greeting, SampledLog log) {
        this.flags = flags;
        this.greeting = greeting;
        this.log = log;
    }

    @GET
    @Path("flag/{name}")
    @Operation(summary = "Feature flag: whether flag.NAME is true in the live settings")
    public FlagResponse flag(@RestPath @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,63}") String name) {
        return new FlagResponse(name, flags.isEnabled(name));
    }

    @GET
    @Path("config")
    @Operation(summary = "Configuration read again when its file changes")
    public ConfigResponse config() {
        return new ConfigResponse(greeting.text(), greeting.revision());
    }

    @GET
    @Path("log")
    @Operation(summary = "Sampled logging: the first three events, then every third")
    public LogResponse log(@RestQuery @DefaultValue("12") @Min(0) @Max(1_000) int n) {
        return new LogResponse(n, log.log(n));
    }

    record FlagResponse(String name, boolean enabled) {}

    record ConfigResponse(String greeting, long revision) {}

    record LogResponse(int events, List<Integer> written) {}
}
