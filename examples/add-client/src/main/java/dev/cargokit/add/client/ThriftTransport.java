package dev.cargokit.add.client;

import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.wire.thrift.AddService.Client;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;

/// Thrift on pooled connections, one call at a time on each. The protocol has no headers, so no span is
/// carried.
final class ThriftTransport implements Transport {

    private final Address address;
    private final ThriftConnections connections;

    ThriftTransport(Address address, ClientSettings settings) {
        this.address = address;
        this.connections = new ThriftConnections(address, settings);
    }

    @Override
    public String name() {
        return "thrift";
    }

    @Override
    public long sum(long a, long b) {
        var reply = answer(client -> client.Sum(a, b));
        Transport.throwIfRefused(reply.getErr());
        return reply.getValue();
    }

    @Override
    public String concat(String a, String b) {
        var reply = answer(client -> client.Concat(a, b));
        Transport.throwIfRefused(reply.getErr());
        return reply.getValue();
    }

    private <T> T answer(Call<T> call) {
        try {
            var connection = connections.take();
            try {
                T answer = call.on(connection.client());
                connections.giveBack(connection);
                return answer;
            } catch (TApplicationException refused) {
                connections.giveBack(connection);
                throw new NotCarriedOut(refused.getMessage());
            } catch (TException | RuntimeException e) {
                connections.drop(connection);
                throw e;
            }
        } catch (TException e) {
            throw new Unreachable("no answer from " + address + ": " + Reason.of(e), e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private interface Call<T> {
        T on(Client client) throws TException;
    }
}
