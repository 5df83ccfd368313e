package dev.cargokit.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// A TCP port of the loopback address.
public record Port(int number) {

    public Port {
        if (number < 1 || number > 65_535) {
            throw new LaunchFailure("There is no port " + number + ": choose another --port-offset.");
        }
    }

    public boolean isFree() {
        try (var socket = new ServerSocket()) {
            // As servers do it: a connection of an earlier server in TIME_WAIT does not count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /// Fails, naming the holder, when something listens here already.
    ///
    /// @param user what needs the port
    public void mustBeFree(String user) {
        if (!isFree()) {
            throw new LaunchFailure("Port " + number + ", which " + user + " needs, is held by "
                    + PortHolder.describe(number) + ".\nStop it, or shift all ports with --port-offset N.");
        }
    }
}
