package dev.cargokit.string.infrastructure;

import dev.cargokit.string.domain.StringRefused.ByInstance;
import dev.cargokit.string.domain.StringService;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.interceptor.Interceptor;

/// Lets other instances upper-case if this one is a proxy; counting stays here. Go kit: `proxyingMiddleware` of
/// stringsvc3.
///
/// CDI calls decorators inside of all interceptors: logging and metrics see a forwarded call as they see a local one,
/// and the cache spares forwarding.
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class ProxyingStringService implements StringService {

    private final StringService next;
    private final Instances instances;
    private final Forwarding forwarding;

    ProxyingStringService(@Delegate StringService next, Instances instances, Forwarding forwarding) {
        this.next = next;
        this.instances = instances;
        this.forwarding = forwarding;
    }

    @Override
    public String uppercase(String text) {
        if (!instances.wanted()) {
            return next.uppercase(text);
        }
        var answer = forwarding.uppercase(text);
        if (answer.refused()) {
            throw new ByInstance(answer.err());
        }
        return answer.v();
    }

    @Override
    public int count(String text) {
        return next.count(text);
    }
}
