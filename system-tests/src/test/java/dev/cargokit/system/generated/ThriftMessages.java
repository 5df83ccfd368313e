package dev.cargokit.system.generated;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/// Calls of add-service in Thrift's binary protocol, spoilt or not, each on a connection of its own.
record ThriftMessages(int port) {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int CALL = 0x80010001;
    private static final byte I64 = 10;
    private static final byte STRING = 11;
    private static final byte STOP = 0;

    /// What was found to be wrong: no reply to a call that is as it should be.
    List<String> send(RandomGenerator random, int count) {
        var findings = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            var whole = message(random);
            var message = Bytes.spoilt(whole, random);
            int replied = replied(message);
            if (Arrays.equals(whole, message) && replied == 0) {
                findings.add("Thrift: no reply to " + HexFormat.of().formatHex(message));
            }
        }
        return findings;
    }

    /// How many bytes came back before the server closed the connection.
    private int replied(byte[] message) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(message);
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes().length;
        } catch (SocketException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] message(RandomGenerator random) {
        if (random.nextBoolean()) {
            return Bytes.joined(head("Sum"), I64, (short) 1, number(random), I64, (short) 2, number(random), STOP);
        }
        return Bytes.joined(head("Concat"), STRING, (short) 1, text(random), STRING, (short) 2, text(random), STOP);
    }

    private static byte[] head(String method) {
        return Bytes.joined(CALL, method.length(), method.getBytes(US_ASCII), 1);
    }

    private static long number(RandomGenerator random) {
        return Bytes.NUMBERS.get(random.nextInt(Bytes.NUMBERS.size()));
    }

    private static byte[] text(RandomGenerator random) {
        var bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return Bytes.joined(bytes.length, bytes);
    }
}
