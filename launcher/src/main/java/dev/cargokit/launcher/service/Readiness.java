package dev.cargokit.launcher.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The readiness check of a service, at its management port. It uses a plain socket, because loading an HTTP client
/// would take longer than all the checks.
///
/// @param port the service's own
public record Readiness(int port) {

    private static final int TIMEOUT_MILLIS = 1_000;
    private static final String REQUEST =
            "GET /q/health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    private static final String READY = "HTTP/1.1 200";

    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Endpoint.management(port)), TIMEOUT_MILLIS);
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(READY.length());
            return new String(start, StandardCharsets.US_ASCII).equals(READY);
        } catch (IOException notListeningOrTooSlow) {
            return false;
        }
    }
}
