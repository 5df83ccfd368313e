package dev.cargokit.gateway.limits;

import dev.cargokit.gateway.clients.ClientAddress;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.middleware.limiting.CallerBuckets;
import dev.cargokit.kit.middleware.limiting.DynamicRate;
import dev.cargokit.kit.middleware.limiting.Rate;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// A token bucket per client, with the live settings `limit.clients.per-second`, `.burst` and `.callers` (the number of
/// buckets). A client is an address: nobody verifies bearer tokens here, so that it could invent one for each request.
/// Each response carries the `RateLimit` headers.
@ApplicationScoped
public class ClientRateLimit {

    /// At this rate no client is limited.
    static final double UNLIMITED = 1_000_000;

    private static final String NAME = "clients";
    private static final double PER_SECOND = 2_000;
    private static final int BURST = 4_000;
    private static final int CLIENTS = 10_000;

    /// After the fault switches, before all that does any work.
    private static final int BEFORE_ALL_ROUTES = -900;

    private final ClientAddress addresses;
    private final Setting<Double> perSecond;
    private final DynamicRate rate;
    private final CallerBuckets buckets;
    private final ProblemResponse problems;
    private final Counter rejected;

    ClientRateLimit(ClientAddress addresses, Settings settings, ProblemResponse problems, MeterRegistry registry) {
        this.addresses = addresses;
        this.perSecond = settings.of(SettingKeys.LIMIT_PER_SECOND, NAME, PER_SECOND);
        this.rate = new DynamicRate(perSecond, settings.of(SettingKeys.LIMIT_BURST, NAME, BURST));
        this.buckets = new CallerBuckets(
                rate, settings.of(SettingKeys.LIMIT_CALLERS, NAME, CLIENTS), TimeMeter.SYSTEM_NANOTIME);
        this.problems = problems;
        this.rejected = Counter.builder("gateway.clients.refused")
                .description("Requests beyond the rate limit of their client")
                .register(registry);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(this::check);
    }

    public Rate rate() {
        return rate.get();
    }

    /// The number of buckets.
    public int clients() {
        return buckets.size();
    }

    /// The number of requests rejected so far.
    public long rejected() {
        return (long) rejected.count();
    }

    private void check(RoutingContext call) {
        if (perSecond.get() >= UNLIMITED) {
            call.next();
            return;
        }
        var consumption = buckets.of(addresses.of(call.request())).consume();
        RateLimitHeaders.set(call.response().headers(), rate.get(), consumption);
        if (consumption.consumed()) {
            call.next();
        } else {
            rejected.increment();
            problems.end(
                    call,
                    Problem.of(HttpProblem.TOO_MANY_REQUESTS, "More requests than one client may send.")
                            .retryAfter(consumption.untilNext()));
        }
    }
}
