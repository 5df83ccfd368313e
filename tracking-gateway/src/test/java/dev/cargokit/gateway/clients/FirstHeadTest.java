package dev.cargokit.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstHeadTest {

    private final EmbeddedChannel connection = new EmbeddedChannel(new FirstHead(Duration.ofSeconds(10)));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n|Host: a\r|\n\r|\n",
                "GET / HTTP/1.1\r\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016any"
            })
    void is_out_of_the_way_when_the_head_is_whole(String head) {
        for (var part : head.split("\\|")) {
            receive(part);
        }

        pass(60);

        assertTrue(connection.isOpen());
        assertEquals(0, connection.pipeline().toMap().size());
    }

    @Test
    void passes_on_what_it_reads() {
        receive("GET /");

        ByteBuf passed = connection.readInbound();
        assertEquals("GET /", passed.toString(StandardCharsets.US_ASCII));
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
