package dev.cargokit.gateway.openapi;

import java.util.Optional;
import java.util.regex.Pattern;

/// A route as far as it matters for what a service says of itself.
///
/// @param path    as clients see it: exact, with segments left open as `{name}`, or ending in `/*`
/// @param strip   what the service does not see of it; may be empty
/// @param service by whose name discovery knows it
public record DescribedRoute(String path, String strip, String service) {

    private static final Pattern OPEN = Pattern.compile("\\{[^/}]*}");
    private static final String ALL_BELOW = "/*";

    /// Under which path clients reach what the service calls by this one; nothing if this route does not lead there.
    Optional<String> outside(String inside) {
        var outside = strip + inside;
        boolean leads = path.endsWith(ALL_BELOW)
                ? (outside + "/").startsWith(path.substring(0, path.length() - 1))
                : blank(outside).equals(blank(path));
        return leads ? Optional.of(outside) : Optional.empty();
    }

    /// A path to describe the route by when its service cannot be asked.
    String asPath() {
        return path.endsWith(ALL_BELOW) ? path.substring(0, path.length() - 1) + "{path}" : path;
    }

    private static String blank(String template) {
        return OPEN.matcher(template).replaceAll("{}");
    }
}
