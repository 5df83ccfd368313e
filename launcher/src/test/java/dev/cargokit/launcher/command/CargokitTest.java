package dev.cargokit.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CargokitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "up --fast",
                "up booking",
                "up --only",
                "up --detach=perhaps",
                "up --set key",
                "down --detach",
                "down --port-offset many",
                "logs booking routing",
                "logs -n many"
            })
    void rejects_wrong_usage_with_exit_code_2(String line) {
        assertEquals(2, run(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "::", ""})
    void rejects_a_gateway_that_is_no_url_with_exit_code_2(String gateway) {
        assertEquals(2, Cargokit.run(List.of("demo", "--gateway", gateway)));
    }

    @Test
    void rejects_an_unknown_group_with_exit_code_1() {
        assertEquals(1, run("up --only nothing"));
    }

    @Test
    void accepts_settings_whose_values_may_contain_anything() {
        var parsed = Cargokit.commandLine()
                .parseArgs("up", "--set", "cargokit.sample-data=false", "--set=a.b=c=d", "--set", "e=");

        Map<String, String> settings = parsed.subcommand().matchedOptionValue("--set", Map.of());
        assertEquals(Map.of("cargokit.sample-data", "false", "a.b", "c=d", "e", ""), settings);
    }

    @Test
    void passes_everything_that_follows_bench() {
        var parsed = Cargokit.commandLine().parseArgs("bench", "--quick", "-n", "5");

        assertEquals(List.of("--quick", "-n", "5"), parsed.subcommand().unmatched());
    }

    @Test
    void names_the_commands_of_the_script_too() {
        String usage = Cargokit.commandLine().getUsageMessage(Ansi.OFF);

        assertTrue(usage.contains("`cargokit test` runs all tests"), usage);
    }

    @Test
    void prints_completions_for_the_shell() {
        assertEquals(0, run("completion"));
    }

    @Test
    void shows_the_options_of_each_command() {
        for (var command : Cargokit.commandLine().getSubcommands().entrySet()) {
            assertTrue(command.getValue().getUsageMessage().contains(command.getKey()), command.getKey());
        }
    }

    private static int run(String line) {
        return Cargokit.run(List.of(line.split(" ")));
    }
}
