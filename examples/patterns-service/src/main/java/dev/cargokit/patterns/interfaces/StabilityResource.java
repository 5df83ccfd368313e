package dev.cargokit.patterns.interfaces;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.patterns.application.Attempts;
import dev.cargokit.patterns.application.Busy;
import dev.cargokit.patterns.application.Flaky;
import dev.cargokit.patterns.application.Hostname;
import dev.cargokit.patterns.application.Paced;
import dev.cargokit.patterns.application.Users;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Chapter 4: what a service does when there are too many calls, or when another service is slow or fails.
@Path("/patterns")
@Tag(name = "Stability")
@RunOnVirtualThread
class StabilityResource {

    private final Hostname hostname;
    private final Users users;
    private final Flaky flaky;
    private final Busy busy;
    private final Paced paced;

    StabilityResource(Hostname hostname, Users users, Flaky flaky, Busy busy, Paced paced) {
        this.hostname = hostname;
        this.users = users;
        this.flaky = flaky;
        this.busy = busy;
        this.paced = paced;
    }

    @GET
    @Path("hostname")
    @Operation(summary = "Throttle: one request per second and caller, then 429")
    public HostnameResponse hostname(HttpServerRequest request) {
        return new HostnameResponse(hostname.hostname(request.remoteAddress().hostAddress()));
    }

    @GET
    @Path("users/{id}")
    @Operation(summary = "Timeout: 504 when the lookup takes longer than 500 ms")
    @APIResponse(responseCode = "200", description = "The user")
    @APIResponse(responseCode = "404", description = "No user has this id")
    public UserResponse user(@RestPath int id, @RestQuery @DefaultValue("0") @Min(0) @Max(5_000) int delay)
            throws InterruptedException {
        return users.find(id, Duration.ofMillis(delay))
                .map(name -> new UserResponse(id, name))
                .orElseThrow(() -> new ProblemException(HttpProblem.NOT_FOUND, "No user has this id."));
    }

    @GET
    @Path("flaky")
    @Operation(summary = "Retry and circuit breaker: how many attempts were made, and the waits between them")
    public AttemptsResponse flaky(@RestQuery @DefaultValue("2") @Min(0) @Max(100) int fail) {
        var attempts = new Attempts(fail);
        flaky.call(attempts);
        return AttemptsResponse.of(attempts);
    }

    @GET
    @Path("busy")
    @Operation(summary = "Load shedding: 503 while two calls are in progress")
    public BusyResponse busy(@RestQuery @DefaultValue("100") @Min(0) @Max(5_000) int ms) throws InterruptedException {
        busy.work(Duration.ofMillis(ms));
        return new BusyResponse(ms);
    }

    @GET
    @Path("paced")
    @Operation(summary = "Delaying throttle: how many milliseconds after the first each call was let through")
    public PacedResponse paced(@RestQuery @DefaultValue("3") @Min(1) @Max(20) int n) {
        var passed = IntStream.range(0, n).mapToObj(_ -> paced.pass()).toList();
        return new PacedResponse(passed.stream()
                .map(nanos -> Duration.ofNanos(nanos - passed.getFirst()).toMillis())
                .toList());
    }

    record HostnameResponse(String hostname) {}

    record UserResponse(int id, String name) {}

    record AttemptsResponse(int attempts, List<Long> waitsMs) {

        static AttemptsResponse of(Attempts attempts) {
            return new AttemptsResponse(
                    attempts.count(),
                    attempts.waits().stream().map(Duration::toMillis).toList());
        }
    }

    record BusyResponse(int workedMs) {}

    record PacedResponse(List<Long> passedAtMs) {}
}
