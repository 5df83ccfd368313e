package dev.cargokit.add.interfaces.thrift;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TTransportException;
import org.jboss.logging.Logger;

/// One client's connection: its calls, one after the other, until it closes, breaks the protocol or is overdue.
/// A deadline lies on all that it does, also on writing, which no socket option bounds: [ThriftServer] asks
/// about it and closes the socket, and whatever the connection's thread waited for fails.
final class ThriftConnection implements Runnable {

    private static final Logger LOG = Logger.getLogger(ThriftConnection.class);
    private static final int BUFFER = 1024;
    private static final int DEEPEST = 64;

    private final Socket socket;
    private final ThriftConfig config;
    private final TProcessor calls;
    private volatile long deadline;
    private volatile boolean idle;
    private volatile boolean last;

    ThriftConnection(Socket socket, ThriftConfig config, TProcessor calls) {
        this.socket = socket;
        this.config = config;
        this.calls = calls;
        await(config.idle(), true);
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            carryOutCalls();
        } catch (TTransportException | IOException gone) {
            LOG.debugf("Connection ended: %s", gone.getMessage());
        } catch (TException | RuntimeException | StackOverflowError broken) {
            // Once a message was not understood, nobody knows where the next one begins.
            LOG.debugf("Connection closed, a message cannot be read: %s", broken);
        }
    }

    private void carryOutCalls() throws IOException, TException {
        int limit = config.limit();
        var input = new MessageInput(
                new BufferedInputStream(socket.getInputStream(), BUFFER), limit, () -> await(config.patience(), false));
        var transport = new TIOStreamTransport(
                new TConfiguration(limit, limit, DEEPEST),
                input,
                new BufferedOutputStream(socket.getOutputStream(), BUFFER));
        var protocol = config.encoding().over(transport, limit);
        while (!last) {
            calls.process(protocol, protocol);
            input.next();
            await(config.idle(), true);
        }
    }

    private void await(Duration longest, boolean betweenCalls) {
        deadline = System.nanoTime() + longest.toNanos();
        idle = betweenCalls;
    }

    /// Whether it has taken longer for something than it may.
    boolean isOverdue() {
        return System.nanoTime() - deadline > 0;
    }

    /// Lets the call under way end, and takes no other.
    void finish() {
        last = true;
        if (idle) {
            close();
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debugf("Closing failed: %s", e.getMessage());
        }
    }
}
