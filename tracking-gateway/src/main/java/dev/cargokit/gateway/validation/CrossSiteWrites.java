package dev.cargokit.gateway.validation;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import java.util.Optional;
import java.util.Set;

/// Takes writes of a browser only from pages of this gateway itself, so that no other site can act in a visitor's name.
/// Browsers say where a request comes from: over https and on this machine in `Sec-Fetch-Site` (Fetch Metadata),
/// everywhere in `Origin`. A client that sends neither is no browser, and is not concerned. Pages of an origin that
/// CORS allows by name may write, too.
///
/// The host must be known, too: a name of another site may resolve to this address (DNS rebinding). Known are IP
/// addresses, names without a dot such as `localhost`, and those that are configured.
final class CrossSiteWrites {

    private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final Set<String> allowedHosts;
    private final Set<String> allowedOrigins;

    CrossSiteWrites(Set<String> allowedHosts, Set<String> allowedOrigins) {
        this.allowedHosts = allowedHosts;
        this.allowedOrigins = allowedOrigins;
    }

    /// @param authority the host and port that the client called; null if it named none
    Optional<Problem> violation(HttpMethod method, MultiMap headers, HostAndPort authority) {
        var sites = headers.getAll(SEC_FETCH_SITE);
        var origin = headers.get(HttpHeaders.ORIGIN);
        if (READS.contains(method) || sites.isEmpty() && origin == null) {
            return Optional.empty();
        }
        boolean own = OWN_SITES.containsAll(sites) && (origin == null || isOwn(origin, authority));
        if (!own && (origin == null || !allowedOrigins.contains(origin))) {
            return Optional.of(Problem.of(HttpProblem.FORBIDDEN, "Another site sent this request."));
        }
        if (authority == null || !isKnown(authority.host())) {
            return Optional.of(Problem.of(HttpProblem.FORBIDDEN, "The host is none of this gateway's."));
        }
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/plain")
                ? Optional.of(Problem.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE))
                : Optional.empty();
    }

    /// Where a proxy has replaced the host that the browser called, it must be an allowed one.
    private boolean isOwn(String origin, HostAndPort authority) {
        var host = origin.replaceFirst("^[^:]*://", "");
        return authority != null && host.equals(authority.toString()) || allowedHosts.contains(withoutPort(host));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private boolean isKnown(String host) {
        return allowedHosts.contains(host) || !host.contains(".") || NetUtil.isValidIpV4Address(host);
    }
}
