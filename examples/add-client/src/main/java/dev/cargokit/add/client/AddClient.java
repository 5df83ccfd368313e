package dev.cargokit.add.client;

import dev.cargokit.add.domain.AddService;

/// The service, as if it were here. Throws [CallFailed] besides the refusals of the interface. Safe for use by
/// many threads; a client holds connections, so one is made and kept. Go kit: `addtransport.NewHTTPClient` and
/// its siblings.
public final class AddClient implements AddService, AutoCloseable {

    private final Transport transport;
    private final GuardedCalls sums;
    private final GuardedCalls concats;
    private final Spans spans;

    AddClient(Transport transport, ClientSettings settings) {
        this.transport = transport;
        this.sums = new GuardedCalls("Sum", settings);
        this.concats = new GuardedCalls("Concat", settings);
        this.spans = new Spans(settings.telemetry(), transport.name());
    }

    public static AddClient http(Address address, ClientSettings settings) {
        return new AddClient(new HttpTransport(address, settings), settings);
    }

    public static AddClient grpc(Address address, ClientSettings settings) {
        return new AddClient(new GrpcTransport(address, settings), settings);
    }

    public static AddClient thrift(Address address, ClientSettings settings) {
        return new AddClient(new ThriftTransport(address, settings), settings);
    }

    public static AddClient jsonRpc(Address address, ClientSettings settings) {
        return new AddClient(new JsonRpcTransport(address, settings), settings);
    }

    @Override
    public long sum(long a, long b) {
        return spans.around("Sum", () -> sums.call(() -> transport.sum(a, b), Long.class));
    }

    @Override
    public String concat(String a, String b) {
        return spans.around("Concat", () -> concats.call(() -> transport.concat(a, b), String.class));
    }

    @Override
    public void close() {
        transport.close();
    }
}
