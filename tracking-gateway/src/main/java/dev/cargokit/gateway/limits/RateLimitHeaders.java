package dev.cargokit.gateway.limits;

import dev.cargokit.kit.middleware.limiting.Rate;
import dev.cargokit.kit.middleware.limiting.TokenBucket.Consumption;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;

/// The state of a client's token bucket as response headers (draft-ietf-httpapi-ratelimit-headers-10).
final class RateLimitHeaders {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

    private RateLimitHeaders() {}

    static void set(MultiMap headers, Rate rate, Consumption consumption) {
        long window = Math.max(1, (long) Math.ceil(rate.capacity() / rate.perSecond()));
        headers.set(POLICY, "\"client\";q=" + rate.capacity() + ";w=" + window)
                .set(LIMIT, "\"client\";r=" + consumption.remaining() + ";t=" + seconds(consumption.untilFull()));
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusNanos(999_999_999).toSeconds());
    }
}
