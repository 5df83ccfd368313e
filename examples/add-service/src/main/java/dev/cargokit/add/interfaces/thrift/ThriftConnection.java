package dev.cargokit.add.interfaces.thrift;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransportException;

/// A client's connection with two limits that libthrift's socket lacks: the size of each message, and a deadline for
/// each call. The deadline covers reading, the call and writing; a socket timeout would start anew with every byte
/// read, and bounds no write.
final class ThriftConnection extends TSocket {

    private static final long WHOLE_MESSAGE = -1;

    private final ThriftConfig config;
    private final Consumer<ThriftConnection> onClose;
    private volatile long deadline;
    private volatile boolean idle;
    private volatile boolean closing;

    ThriftConnection(Socket socket, ThriftConfig config, Consumer<ThriftConnection> onClose)
            throws TTransportException {
        super(socket);
        this.config = config;
        this.onClose = onClose;
        getConfiguration().setMaxMessageSize(config.maximumMessageSize());
        getConfiguration().setMaxFrameSize(config.maximumMessageSize());
        awaitCall();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws TTransportException {
        int read = super.read(buffer, offset, length);
        if (idle) {
            idle = false;
            expireAfter(config.callTimeout());
        }
        countConsumedMessageBytes(read);
        return read;
    }

    /// A reply is flushed once, at its end.
    @Override
    public void flush() throws TTransportException {
        super.flush();
        if (closing) {
            close();
        } else {
            awaitCall();
        }
    }

    @Override
    public void close() {
        onClose.accept(this);
        super.close();
    }

    boolean isExpired() {
        return System.nanoTime() - deadline > 0;
    }

    /// Closes the connection as soon as it has no call in flight.
    void closeWhenIdle() {
        closing = true;
        if (idle) {
            abort();
        }
    }

    /// Closes the socket, so that the thread blocked on it fails; [#close()] would wait for that thread's write.
    void abort() {
        try {
            getSocket().close();
        } catch (IOException _) {
            // It is closed all the same.
        }
    }

    private void awaitCall() throws TTransportException {
        resetConsumedMessageSize(WHOLE_MESSAGE);
        expireAfter(config.idleTimeout());
        idle = true;
    }

    private void expireAfter(Duration timeout) {
        deadline = System.nanoTime() + timeout.toNanos();
    }
}
