package dev.cargokit.web.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class VisitorFilterTest {

    private final ConcurrentLinkedQueue<String> visitors = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Thread second = new Thread(this::call);
    private volatile SocketAddress address;

    @Test
    void two_calls_of_one_page_name_the_same_visitor() throws InterruptedException {
        call();
        second.join();

        assertEquals(List.of("203.0.113.7", "203.0.113.7"), List.copyOf(visitors));
    }

    /// As in Quarkus: whoever asks first finds it out, and the second call asks meanwhile.
    private SocketAddress remoteAddress() {
        if (!asked.getAndSet(true)) {
            second.start();
            await().until(() ->
                    List.of(Thread.State.BLOCKED, Thread.State.TERMINATED).contains(second.getState()));
            address = SocketAddress.inetSocketAddress(80, "203.0.113.7");
        }
        return address;
    }

    private void call() {
        var headers = new MultivaluedHashMap<String, Object>();
        new VisitorFilter(new CurrentVertxRequest() {
                    @Override
                    public RoutingContext getCurrent() {
                        return context;
                    }
                })
                .filter(stub(ClientRequestContext.class, "getHeaders", () -> headers));
        visitors.add(String.valueOf(headers.getFirst("X-Forwarded-For")));
    }

    private final HttpServerRequest request = stub(HttpServerRequest.class, "remoteAddress", this::remoteAddress);
    private final RoutingContext context = stub(RoutingContext.class, "request", () -> request);

    private static <T> T stub(Class<T> type, String method, Supplier<?> result) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, called, _) -> {
            assertEquals(method, called.getName());
            return result.get();
        }));
    }
}
