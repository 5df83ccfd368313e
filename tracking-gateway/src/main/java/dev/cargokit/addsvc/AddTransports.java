package dev.cargokit.addsvc;

import dev.cargokit.add.client.Address;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.add.client.Transport;
import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.gateway.balancing.Upstream;
import dev.cargokit.gateway.balancing.Upstreams;
import dev.cargokit.gateway.breaking.Outcome;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/// A transport to each instance of add-service, for as long as discovery knows the instance. One that fails is ejected,
/// as on the routes of the gateway.
@ApplicationScoped
@Startup
class AddTransports {

    private static final Duration ATTEMPT = Duration.ofMillis(1_600);

    private final Upstream grpc;
    private final Upstream http;
    private final ClientSettings settings;
    private final Map<Instance, Transport> transports = new ConcurrentHashMap<>();

    AddTransports(Upstreams upstreams, OpenTelemetry telemetry) {
        this.grpc = upstreams.of("add-service-grpc");
        this.http = upstreams.of("add-service");
        this.settings = ClientSettings.STANDARD.withTimeout(ATTEMPT).with(telemetry);
    }

    /// One attempt, on an instance that is not among those tried, and is added to them.
    <T> T grpc(Collection<Instance> tried, Function<Transport, T> method) {
        return call(pick(grpc, tried), Transport::grpc, method);
    }

    /// One attempt, as over gRPC.
    <T> T http(Collection<Instance> tried, Function<Transport, T> method) {
        return call(pick(http, tried), Transport::http, method);
    }

    private <T> T call(
            Instance instance, BiFunction<Address, ClientSettings, Transport> factory, Function<Transport, T> method) {
        var outcome = Outcome.SUCCESS;
        instance.begin();
        try {
            return method.apply(transport(instance, factory));
        } catch (CallFailed failed) {
            outcome = AddFailures.outcome(failed);
            throw outcome == Outcome.TIMEOUT ? new TimeoutException(failed.getMessage()) : failed;
        } finally {
            instance.record(outcome);
            instance.end();
            if (outcome == Outcome.CONNECT_FAILURE) {
                close(instance);
            }
        }
    }

    private static Instance pick(Upstream upstream, Collection<Instance> tried) {
        return upstream.next(tried, true).orElseThrow(() -> new Unreachable("no instance of " + upstream.service()));
    }

    private Transport transport(Instance instance, BiFunction<Address, ClientSettings, Transport> factory) {
        var open = transports.get(instance);
        if (open != null) {
            return open;
        }
        transports.keySet().stream()
                .filter(known ->
                        !grpc.instances().contains(known) && !http.instances().contains(known))
                .forEach(this::close);
        var address = new Address(instance.address().host(), instance.address().port());
        return transports.computeIfAbsent(instance, _ -> factory.apply(address, settings));
    }

    /// The next attempt gets a new transport: after a failure gRPC would wait longer each time before it reconnects.
    private void close(Instance instance) {
        var transport = transports.remove(instance);
        if (transport != null) {
            transport.close();
        }
    }

    @PreDestroy
    void close() {
        transports.keySet().forEach(this::close);
    }
}
