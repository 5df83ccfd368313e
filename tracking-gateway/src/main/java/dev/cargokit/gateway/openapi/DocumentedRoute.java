package dev.cargokit.gateway.openapi;

import dev.cargokit.gateway.routes.Route;
import java.util.Optional;
import java.util.regex.Pattern;

/// A route as far as it matters for OpenAPI.
///
/// @param path    as clients see it: exact, with variable segments such as `{name}`, or ending in `/*`
/// @param strip   the beginning of it that the service does not get; may be empty
/// @param service its name in discovery
record DocumentedRoute(String path, String strip, String service) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]*}");
    private static final String ALL_BELOW = "/*";

    static DocumentedRoute of(Route route) {
        var definition = route.definition();
        return new DocumentedRoute(definition.path(), definition.strip(), definition.service());
    }

    /// The path at the gateway for one of the service; empty if this route does not lead there.
    Optional<String> gatewayPath(String servicePath) {
        var gatewayPath = strip + servicePath;
        boolean leads = path.endsWith(ALL_BELOW)
                ? (gatewayPath + "/").startsWith(path.substring(0, path.length() - 1))
                : anonymous(gatewayPath).equals(anonymous(path));
        return leads ? Optional.of(gatewayPath) : Optional.empty();
    }

    /// The path of the route itself, for when its service has no document.
    String openApiPath() {
        return path.endsWith(ALL_BELOW) ? path.substring(0, path.length() - 1) + "{path}" : path;
    }

    private static String anonymous(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }
}
