package dev.cargokit.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In these tests a head ends with a full stop.
class HeaderReadTimeoutTest {

    private static final int MAXIMUM_UNPARSED = 100_000;
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "\0\0\0\4\0\0\0\0\0";
    private static final String PING = "\0\0\b\6\0\0\0\0\0" + "\0".repeat(8);

    private final CountPerClient unparsed = new CountPerClient(MAXIMUM_UNPARSED, Long.MAX_VALUE);
    private final CountPerClient openRequests = new CountPerClient(2, Long.MAX_VALUE);
    private final EmbeddedChannel connection = new EmbeddedChannel();
    private final HeaderReadTimeout timeout = new HeaderReadTimeout(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            new ClientShares(share(unparsed), share(unparsed), share(openRequests), share(unparsed)));

    @BeforeEach
    void connect() {
        connection.pipeline().addLast(timeout, new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (((ByteBuf) message).toString(StandardCharsets.US_ASCII).endsWith(".")) {
                    timeout.headReceived();
                }
                context.fireChannelRead(message);
            }
        });
    }

    @AfterEach
    void end() {
        connection.finishAndReleaseAll();
    }

    @Test
    void closes_a_silent_connection() {
        advance(9);
        assertTrue(connection.isOpen());

        advance(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void closes_a_connection_whose_head_arrives_byte_by_byte() {
        for (char letter : "GET /pages".toCharArray()) {
            receive(String.valueOf(letter));
            advance(1);
        }

        assertFalse(connection.isOpen());
    }

    @Test
    void does_not_limit_the_time_of_a_body_or_of_a_response() {
        receive("head.");
        advance(3_600);
        receive("body");
        advance(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void does_not_limit_the_time_between_requests() {
        receive("head.");
        timeout.responseEnded();

        advance(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void closes_a_connection_whose_next_head_arrives_byte_by_byte() {
        receive("head.");
        timeout.responseEnded();
        advance(3_600);
        receive("G");
        advance(9);
        receive("E");
        assertTrue(connection.isOpen());

        advance(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void gives_each_head_its_own_time() {
        for (int request = 0; request < 10; request++) {
            receive("GET ");
            advance(9);
            receive("/.");
            timeout.responseEnded();
        }

        assertTrue(connection.isOpen());
    }

    @Test
    void does_not_count_a_late_response_for_the_next_head() {
        receive("head.");
        receive("head.");
        timeout.responseEnded();
        receive("body");
        advance(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void closes_a_connection_of_http_2_that_sends_no_head() {
        connection.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());

        advance(10);

        assertFalse(connection.isOpen());
    }

    @Test
    void closes_a_connection_of_http_2_that_sends_nothing_but_pings() {
        receive("head.");
        timeout.responseEnded();
        connection.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());

        receive(PREFACE);
        for (int second = 0; second < 59; second++) {
            receive(PING);
            advance(1);
        }
        assertTrue(connection.isOpen());

        advance(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void keeps_a_connection_of_http_2_with_a_request_in_flight() {
        receive("head.");
        connection.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());

        receive(PREFACE);
        receive(PING);
        advance(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void closes_a_connection_whose_client_sends_too_much_that_becomes_no_message() {
        unparsed.add("192.0.2.1", MAXIMUM_UNPARSED - 10);
        receive("0123456789");
        assertTrue(connection.isOpen());

        receive("0");

        assertFalse(connection.isOpen());
        connection.runPendingTasks();
        assertEquals(MAXIMUM_UNPARSED - 10, unparsed.of("192.0.2.1"));
    }

    @Test
    void does_not_count_what_it_rejects() {
        var counted = new AtomicLong();
        connection.pipeline().addFirst(new ChannelOutboundHandlerAdapter() {
            @Override
            public void close(ChannelHandlerContext context, ChannelPromise promise) {
                counted.set(unparsed.of("192.0.2.1"));
            }
        });
        unparsed.add("192.0.2.1", MAXIMUM_UNPARSED);

        receive("0");

        assertEquals(MAXIMUM_UNPARSED, counted.get());
    }

    @Test
    void closes_a_connection_whose_client_has_too_many_open_requests() {
        openRequests.add("192.0.2.1", 2);
        receive("head.");
        assertTrue(connection.isOpen());

        openRequests.add("192.0.2.1", 1);
        receive("head.");

        assertFalse(connection.isOpen());
    }

    @Test
    void forgets_what_has_become_a_message() {
        receive("0123456789");
        receive("head.");

        assertEquals(0, unparsed.of("192.0.2.1"));
    }

    @Test
    void counts_what_arrives_after_a_head_until_it_is_part_of_a_body() {
        receive("head.");
        receive("0123456789");
        assertEquals(10, unparsed.of("192.0.2.1"));

        receive("head.");

        assertEquals(0, unparsed.of("192.0.2.1"));
    }

    @Test
    void passes_on_what_it_reads() {
        receive("GET /");

        ByteBuf passed = connection.readInbound();
        assertEquals("GET /", passed.toString(StandardCharsets.US_ASCII));
        passed.release();
    }

    private ClientShare share(CountPerClient all) {
        return new ClientShare(connection, "192.0.2.1", all, true);
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void advance(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
