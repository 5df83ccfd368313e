package dev.cargokit.gateway.clients;

import static io.netty.handler.codec.http.HttpResponseStatus.CONTINUE;
import static io.netty.handler.codec.http.HttpResponseStatus.OK;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PipelinedRequestsTest {

    private final CountPerClient counts = new CountPerClient();

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

    /// With its first request.
    private EmbeddedChannel connect() {
        var connection = new EmbeddedChannel();
        var open = new ClientShare(connection, "192.0.2.1", counts, 2);
        var timeout = new HeaderReadTimeout(Duration.ofDays(1), Duration.ofDays(1), open, open);
        connection.pipeline().addLast(new PipelinedRequests(open, timeout));
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
