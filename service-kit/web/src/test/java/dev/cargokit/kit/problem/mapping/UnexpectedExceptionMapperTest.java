package dev.cargokit.kit.problem.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.problem.HttpProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.junit.jupiter.api.Test;

class UnexpectedExceptionMapperTest {

    private final UnexpectedExceptionMapper mapper = new UnexpectedExceptionMapper();

    @Test
    void a_client_that_stops_sending_is_a_408() {
        var timedOut = ofTheBody(new IOException("Read timed out"));

        assertEquals(HttpProblem.REQUEST_TIMEOUT, mapper.problem(timedOut).type());
        assertEquals(
                HttpProblem.REQUEST_TIMEOUT,
                mapper.problem(new UncheckedIOException(timedOut)).type());
    }

    @Test
    void a_client_that_disconnects_is_a_408() {
        var closed = ofTheBody(new IOException(new ClosedChannelException()));

        assertEquals(HttpProblem.REQUEST_TIMEOUT, mapper.problem(closed).type());
    }

    @Test
    void a_body_that_cannot_be_decoded_is_a_400() {
        var malformed = ofTheBody(new IOException(new IOException(new NumberFormatException())));

        assertEquals(HttpProblem.INVALID_ARGUMENT, mapper.problem(malformed).type());
        assertEquals(
                HttpProblem.INVALID_ARGUMENT,
                mapper.problem(new UncheckedIOException(malformed)).type());
    }

    @Test
    void a_call_of_ours_that_fails_is_a_500() {
        assertEquals(
                HttpProblem.INTERNAL,
                mapper.problem(new SocketTimeoutException("Read timed out")).type());
        assertEquals(
                HttpProblem.INTERNAL,
                mapper.problem(new IOException(new NumberFormatException())).type());
    }

    /// As thrown while a body is read.
    private static IOException ofTheBody(IOException exception) {
        var frame = new StackTraceElement(VertxInputStream.class.getName() + "$VertxBlockingInput", "read", null, -1);
        exception.setStackTrace(new StackTraceElement[] {frame});
        return exception;
    }
}
