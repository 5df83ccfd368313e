package dev.cargokit.gateway.clients;

import static io.netty.handler.codec.http.HttpResponseStatus.CONTINUE;
import static io.netty.handler.codec.http.HttpResponseStatus.OK;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PipelinedRequestsTest {

    private final CountPerClient heads = new CountPerClient(100, Long.MAX_VALUE);
    private final CountPerClient counts = new CountPerClient(2, Long.MAX_VALUE);

    @Test
    void closes_a_connection_with_more_than_the_maximum() {
        var connection = connect();
        request(connection);
        assertTrue(connection.isOpen());

        request(connection);

        assertFalse(connection.isOpen());
    }

    @Test
    void counts_all_connections_of_a_client() {
        connect();
        var other = connect();

        request(other);

        assertFalse(other.isOpen());
    }

    @Test
    void counts_a_request_until_its_response_has_been_sent() {
        var connection = connect();
        request(connection);
        connection.writeOneOutbound(response(OK));
        connection.flushOutbound();
        request(connection);
        assertTrue(connection.isOpen());

        connection.writeOneOutbound(response(OK));
        request(connection);

        assertFalse(connection.isOpen());
    }

    @Test
    void does_not_take_100_continue_for_a_response() {
        var connection = connect();
        request(connection);
        connection.writeOutbound(response(CONTINUE));

        request(connection);

        assertFalse(connection.isOpen());
    }

    @Test
    void forgets_the_requests_of_a_closed_connection() {
        var connection = connect();
        request(connection);
        connection.close();
        connection.runPendingTasks();

        var other = connect();
        request(other);

        assertTrue(other.isOpen());
    }

    @Test
    void counts_the_heads_that_wait_until_their_responses_have_been_sent() {
        var connection = connect();
        connection.writeInbound(large(90));
        assertEquals(96, heads.of("192.0.2.1"));

        connection.writeOutbound(response(OK));
        connection.writeOutbound(response(OK));

        assertEquals(0, heads.of("192.0.2.1"));
    }

    @Test
    void closes_a_connection_when_the_heads_that_wait_are_too_large() {
        var connection = connect();

        connection.writeInbound(large(100));

        assertFalse(connection.isOpen());
    }

    @Test
    void completes_a_request_that_waits_when_its_client_leaves() {
        var connection = connect();
        request(connection);

        connection.close();

        connection.readInbound();
        assertEquals(LastHttpContent.EMPTY_LAST_CONTENT, connection.readInbound());
    }

    @Test
    void does_not_complete_a_request_whose_body_is_being_read() {
        var connection = connect();
        connection.writeInbound(new DefaultHttpContent(Unpooled.EMPTY_BUFFER));

        connection.close();

        connection.readInbound();
        assertNull(connection.readInbound());
    }

    private static DefaultHttpRequest large(int size) {
        var request = new DefaultHttpRequest(HTTP_1_1, HttpMethod.GET, "/");
        request.headers().set("a", "b".repeat(size));
        return request;
    }

    /// With its first request.
    private EmbeddedChannel connect() {
        var connection = new EmbeddedChannel();
        var open = new ClientShare(connection, "192.0.2.1", counts, true);
        var waiting = new ClientShare(connection, "192.0.2.1", heads, true);
        var shares = new ClientShares(waiting, waiting, open, waiting);
        var timeout = new HeaderReadTimeout(Duration.ofDays(1), Duration.ofDays(1), shares);
        connection.pipeline().addLast(new PipelinedRequests(timeout));
        open.add(1);
        return connection;
    }

    private static void request(EmbeddedChannel connection) {
        connection.writeInbound(new DefaultHttpRequest(HTTP_1_1, HttpMethod.GET, "/"));
    }

    private static DefaultFullHttpResponse response(HttpResponseStatus status) {
        return new DefaultFullHttpResponse(HTTP_1_1, status);
    }
}
