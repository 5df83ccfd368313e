package dev.cargokit.add.client;

/// One attempt at a call over one transport, for callers that add their own retries and circuit breakers.
public interface Transport extends AutoCloseable {

    static Transport grpc(Address address, ClientSettings settings) {
        return new GrpcTransport(address, settings);
    }

    static Transport http(Address address, ClientSettings settings) {
        return new HttpTransport(address, settings);
    }

    /// The attribute `rpc.system` of a span.
    String name();

    /// @throws AddRefused if the service refuses the operands
    /// @throws CallFailed if there is no result
    long sum(long a, long b);

    /// @throws AddRefused if the service refuses the operands
    /// @throws CallFailed if there is no result
    String concat(String a, String b);

    @Override
    void close();
}
