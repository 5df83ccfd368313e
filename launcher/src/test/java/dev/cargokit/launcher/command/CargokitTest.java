package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CargokitTest {

    @Test
    void answers_an_unknown_command_with_exit_code_2() {
        assertEquals(2, Cargokit.run(List.of("fly")));
    }

    @Test
    void answers_an_unknown_option_with_exit_code_2() {
        assertEquals(2, Cargokit.run(List.of("up", "--fast")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "::", ""})
    void answers_a_gateway_that_is_no_url_with_exit_code_2(String gateway) {
        assertEquals(2, Cargokit.run(List.of("demo", "--gateway", gateway)));
    }

    @Test
    void answers_an_unknown_group_with_exit_code_1() {
        assertEquals(1, Cargokit.run(List.of("up", "--only", "nothing")));
    }
}
