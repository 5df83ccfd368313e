package dev.cargokit.kit.problem.mapping;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/// The methods that the current request's path allows. RFC 9110, section 15.5.6, demands them in a 405, and Quarkus
/// REST knows them only inside its own routing tables.
final class AllowedMethods {

    private AllowedMethods() {}

    static Set<String> ofCurrentRequest() {
        return Optional.ofNullable(CurrentRequestManager.get())
                .map(AllowedMethods::of)
                .orElse(Set.of());
    }

    private static Set<String> of(ResteasyReactiveRequestContext request) {
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var match = classes.map(request.getPathWithoutPrefix());
        if (match == null) {
            return Set.of();
        }
        var remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        var methods = new TreeSet<String>();
        Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(routing -> ((ClassRoutingHandler) routing).getMappers().entrySet().stream())
                .filter(method -> Objects.nonNull(method.getKey()))
                .filter(method -> method.getValue().map(remaining) != null)
                .forEach(method -> methods.add(method.getKey()));
        return methods;
    }
}
