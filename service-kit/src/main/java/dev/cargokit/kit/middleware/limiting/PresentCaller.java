package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Caller;
import dev.cargokit.kit.middleware.Callers;
import dev.cargokit.kit.middleware.call.Marked;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;

/// Who is calling: see [dev.cargokit.kit.middleware.LimitedPerCaller]. Those whom nobody can tell share one name.
@Singleton
class PresentCaller {

    private static final String SOMEBODY = "";
    private static final int LONGEST = 200;

    private final CurrentVertxRequest http;
    private final Marked marked = new Marked(Caller.class);

    PresentCaller(CurrentVertxRequest http) {
        this.http = http;
    }

    String of(InvocationContext call) {
        int parameter = marked.parameterOf(call.getMethod());
        var named = parameter == Marked.NONE
                ? Callers.present().or(this::address)
                : Optional.ofNullable(call.getParameters()[parameter]).map(String::valueOf);
        return named.map(name -> name.length() <= LONGEST ? name : name.substring(0, LONGEST))
                .orElse(SOMEBODY);
    }

    /// Behind a proxy, `quarkus.http.proxy.proxy-address-forwarding` and its trusted proxies say whose address it is.
    private Optional<String> address() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(http.getCurrent())
                .map(request -> request.request().remoteAddress())
                .map(address -> address.hostAddress());
    }
}
