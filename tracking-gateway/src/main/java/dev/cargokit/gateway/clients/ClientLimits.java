package dev.cargokit.gateway.clients;

import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.middleware.limiting.LiveRate;
import dev.cargokit.kit.middleware.limiting.Rate;
import dev.cargokit.kit.middleware.limiting.TokenBucket;
import dev.cargokit.kit.middleware.limiting.TokenBucket.Ticket;
import dev.cargokit.kit.middleware.remembering.LruTable;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// A token bucket for each client, in the live settings `limit.clients.per-second`, `.burst` and `.callers`
/// (for how many clients one is kept). Each answer says how the bucket stands, by
/// draft-ietf-httpapi-ratelimit-headers-10.
@ApplicationScoped
public class ClientLimits {

    /// At this rate nobody is limited.
    static final double UNLIMITED = 1_000_000;

    private static final String NAME = "clients";
    private static final double PER_SECOND = 2_000;
    private static final int BURST = 4_000;
    private static final int CLIENTS = 10_000;

    /// After the fault switches, before all that does any work.
    private static final int BEFORE_ALL_ROUTES = -900;

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

    private final Setting<Double> perSecond;
    private final LiveRate rate;
    private final LruTable<String, TokenBucket> buckets;
    private final ProblemAnswer problems;
    private final Counter refused;

    ClientLimits(Settings settings, ProblemAnswer problems, MeterRegistry registry) {
        this.perSecond = settings.of(Vocabulary.LIMIT_PER_SECOND, NAME, PER_SECOND);
        this.rate = new LiveRate(perSecond, settings.of(Vocabulary.LIMIT_BURST, NAME, BURST));
        this.buckets = new LruTable<>(settings.of(Vocabulary.LIMIT_CALLERS, NAME, CLIENTS));
        this.problems = problems;
        this.refused = Counter.builder("gateway.clients.refused")
                .description("Requests beyond the limit of their client")
                .register(registry);
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(this::pass);
    }

    /// The rate of each.
    public Rate rate() {
        return rate.get();
    }

    /// For how many clients a bucket is kept now.
    public int known() {
        return buckets.size();
    }

    /// How many requests have been refused.
    public long refused() {
        return (long) refused.count();
    }

    private void pass(RoutingContext call) {
        if (perSecond.get() >= UNLIMITED || call.request().path().startsWith("/q/")) {
            call.next();
            return;
        }
        var ticket = buckets.get(ClientName.of(call.request()), () -> new TokenBucket(rate, TimeMeter.SYSTEM_NANOTIME))
                .ask();
        say(ticket, call.response());
        if (ticket.granted()) {
            call.next();
        } else {
            refused.increment();
            problems.end(
                    call,
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, "More requests than one client may send.")
                            .retryAfter(ticket.untilNext()));
        }
    }

    private void say(Ticket ticket, HttpServerResponse response) {
        var policy = rate.get();
        long window = Math.max(1, (long) Math.ceil(policy.capacity() / policy.perSecond()));
        response.headers()
                .set(POLICY, "\"client\";q=" + policy.capacity() + ";w=" + window)
                .set(LIMIT, "\"client\";r=" + ticket.left() + ";t=" + seconds(ticket.untilFull()));
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusNanos(999_999_999).toSeconds());
    }
}
