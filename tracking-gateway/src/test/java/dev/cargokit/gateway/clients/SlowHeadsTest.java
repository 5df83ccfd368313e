package dev.cargokit.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What ends in a full stop is a whole head.
class SlowHeadsTest {

    private final SlowHeads heads = new SlowHeads(Duration.ofSeconds(10));
    private final EmbeddedChannel connection = new EmbeddedChannel(heads, new ChannelInboundHandlerAdapter() {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (((ByteBuf) message).toString(StandardCharsets.US_ASCII).endsWith(".")) {
                heads.headCame();
            }
            context.fireChannelRead(message);
        }
    });

    @AfterEach
    void end() {
        connection.finishAndReleaseAll();
    }

    @Test
    void hangs_up_on_one_who_says_nothing() {
        pass(9);
        assertTrue(connection.isOpen());

        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void hangs_up_on_one_who_sends_byte_by_byte() {
        for (char letter : "GET /pages".toCharArray()) {
            receive(String.valueOf(letter));
            pass(1);
        }

        assertFalse(connection.isOpen());
    }

    @Test
    void waits_for_an_answer_and_for_a_body_as_long_as_it_takes() {
        receive("head.");
        pass(3_600);
        receive("body");
        pass(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void lets_one_be_who_has_its_answer_and_asks_nothing() {
        receive("head.");
        heads.answered();

        pass(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void hangs_up_on_one_whose_next_head_comes_byte_by_byte() {
        receive("head.");
        heads.answered();
        pass(3_600);
        receive("G");
        pass(9);
        receive("E");
        assertTrue(connection.isOpen());

        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void gives_each_head_its_time() {
        for (int request = 0; request < 10; request++) {
            receive("GET ");
            pass(9);
            receive("/.");
            heads.answered();
        }

        assertTrue(connection.isOpen());
    }

    @Test
    void takes_an_answer_that_ends_late_for_none_to_the_next_head() {
        receive("head.");
        receive("head.");
        heads.answered();
        receive("body");
        pass(3_600);

        assertTrue(connection.isOpen());
    }

    @Test
    void is_out_of_the_way_on_http_2() {
        connection.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());

        pass(60);

        assertTrue(connection.isOpen());
        assertNull(connection.pipeline().get(SlowHeads.class));
    }

    @Test
    void passes_on_what_it_reads() {
        receive("GET /");

        ByteBuf passed = connection.readInbound();
        assertEquals("GET /", passed.toString(StandardCharsets.US_ASCII));
        passed.release();
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
