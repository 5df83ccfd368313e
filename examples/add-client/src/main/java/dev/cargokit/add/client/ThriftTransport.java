package dev.cargokit.add.client;

import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.wire.thrift.AddService.Client;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;

/// Thrift over pooled connections, one call at a time on each. Without headers it cannot propagate a span.
final class ThriftTransport implements Transport {

    private final Address address;
    private final ThriftConnectionPool pool;

    ThriftTransport(Address address, ClientSettings settings) {
        this.address = address;
        this.pool = new ThriftConnectionPool(address, settings);
    }

    @Override
    public String name() {
        return "thrift";
    }

    @Override
    public long sum(long a, long b) {
        var reply = call(client -> client.Sum(a, b));
        AddRefused.throwIfPresent(reply.getErr());
        return reply.getValue();
    }

    @Override
    public String concat(String a, String b) {
        var reply = call(client -> client.Concat(a, b));
        AddRefused.throwIfPresent(reply.getErr());
        return reply.getValue();
    }

    private <T> T call(Method<T> method) {
        try {
            var connection = pool.acquire();
            try {
                T reply = method.call(connection.client());
                pool.release(connection);
                return reply;
            } catch (TApplicationException refused) {
                pool.release(connection);
                throw new NotCarriedOut(refused.getMessage());
            } catch (TException | RuntimeException e) {
                pool.discard(connection);
                throw e;
            }
        } catch (TException e) {
            throw new Unreachable("no answer from " + address + ": " + FailureReason.of(e), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private interface Method<T> {
        T call(Client client) throws TException;
    }
}
