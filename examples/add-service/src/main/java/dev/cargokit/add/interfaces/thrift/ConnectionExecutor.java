package dev.cargokit.add.interfaces.thrift;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A virtual thread for each connection, up to a maximum; libthrift closes a connection that is rejected here.
final class ConnectionExecutor extends ThreadPoolExecutor {

    ConnectionExecutor(int maximum, Runnable onRejection) {
        super(
                0,
                maximum,
                0,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofVirtual().name("thrift-connection-", 0).factory(),
                (_, _) -> {
                    onRejection.run();
                    throw new RejectedExecutionException();
                });
    }

    /// Without interrupts, which would close the socket under a call in flight.
    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }
}
