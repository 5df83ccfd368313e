package dev.cargokit.add.client;

/// A client of add-service. It is thread-safe and keeps its connections open, so create one and reuse it. Go kit:
/// `addtransport.NewHTTPClient` and its siblings.
public final class AddClient implements AutoCloseable {

    private final Transport transport;
    private final ResilientCalls sums;
    private final ResilientCalls concats;
    private final ClientSpans spans;

    AddClient(Transport transport, ClientSettings settings) {
        this.transport = transport;
        this.sums = new ResilientCalls("Sum", settings);
        this.concats = new ResilientCalls("Concat", settings);
        this.spans = new ClientSpans(settings.telemetry(), transport.name());
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

    /// The sum of two integers.
    ///
    /// @throws AddRefused if both are zero, or the sum does not fit into 32 bits
    /// @throws CallFailed if there is no result
    public long sum(long a, long b) {
        return spans.around("Sum", () -> sums.call(() -> transport.sum(a, b), Long.class));
    }

    /// Both strings joined.
    ///
    /// @throws AddRefused if together they have more than ten bytes of UTF-8
    /// @throws CallFailed if there is no result
    public String concat(String a, String b) {
        return spans.around("Concat", () -> concats.call(() -> transport.concat(a, b), String.class));
    }

    @Override
    public void close() {
        transport.close();
    }
}
