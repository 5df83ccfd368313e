package dev.cargokit.add.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void is_a_host_and_a_port() {
        assertEquals(new Address("add.example", 8211), Address.of("add.example:8211"));
        assertEquals(new Address("[::1]", 8211), Address.of("[::1]:8211"));
    }

    @Test
    void without_a_host_is_on_this_machine() {
        assertEquals(new Address("127.0.0.1", 8211), Address.of(":8211"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "8211", "localhost:", "localhost:http", "localhost:0", "localhost:65536"})
    void is_nothing_else(String text) {
        assertThrows(IllegalArgumentException.class, () -> Address.of(text));
    }
}
