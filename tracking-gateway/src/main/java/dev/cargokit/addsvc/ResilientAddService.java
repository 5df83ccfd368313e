package dev.cargokit.addsvc;

import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.kit.middleware.FullJitter;
import dev.cargokit.kit.middleware.Traced;
import io.smallrye.faulttolerance.api.CustomBackoff;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/// add-service over gRPC, in its layers of fault tolerance. From outside in: HTTP as the fallback for when gRPC is
/// unavailable, retry on another instance with exponential back-off and jitter, a circuit breaker around all instances,
/// timeout, bulkhead. Both methods are pure, so that they may be repeated. Go kit: `lb.Retry` in `apigateway`.
///
/// Of the request scope, for the instances that were tried; breaker and bulkhead are shared by all requests.
@RequestScoped
@Traced
@Retry(
        maxRetries = 2,
        delay = 20,
        jitter = 0,
        retryOn = {Unreachable.class, TimeoutException.class})
@CustomBackoff(FullJitter.class)
@CircuitBreaker(
        failureRatio = 0.9,
        delay = 1000,
        failOn = {Unreachable.class, TimeoutException.class})
@Timeout(2_000)
@Bulkhead(768)
class ResilientAddService {

    private final AddTransports transports;
    private final List<Instance> tried = new ArrayList<>(2);

    ResilientAddService(AddTransports transports) {
        this.transports = transports;
    }

    @Fallback(
            fallbackMethod = "sumOverHttp",
            applyOn = {Unreachable.class, CircuitBreakerOpenException.class})
    long sum(long a, long b) {
        return transports.grpc(tried, add -> add.sum(a, b));
    }

    private long sumOverHttp(long a, long b) {
        return transports.http(tried, add -> add.sum(a, b));
    }

    @Fallback(
            fallbackMethod = "concatOverHttp",
            applyOn = {Unreachable.class, CircuitBreakerOpenException.class})
    String concat(String a, String b) {
        return transports.grpc(tried, add -> add.concat(a, b));
    }

    private String concatOverHttp(String a, String b) {
        return transports.http(tried, add -> add.concat(a, b));
    }
}
