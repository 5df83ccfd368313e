package dev.cargokit.gateway;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// What may be sent again, and when.
final class Retry {

    /// RFC 9110, section 9.2.2, without TRACE.
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private static final int FIRST_PAUSE_MILLIS = 20;

    private Retry() {}

    static boolean isHarmless(HttpMethod method) {
        return IDEMPOTENT.contains(method);
    }

    /// Whether another instance may answer better than with this.
    static boolean isWorthIt(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    /// How long to wait after so many attempts: different for each, so that those who failed together do
    /// not come back together.
    static int pauseMillis(int attempts) {
        return ThreadLocalRandom.current().nextInt(1, FIRST_PAUSE_MILLIS << (attempts - 1));
    }
}
