package dev.cargokit.system.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void finds_the_commands_of_sh_blocks_only() {
        var commands = Readme.commands("""
                Start it:
                ```sh no-test
                ./cargokit up
                ```
                ```java
                int i;
                ```
                ```sh
                id=42
                # what it is
                echo $id

                date
                ```
                """);

        assertEquals(
                List.of(
                        new Command(9, "id=42", List.of()),
                        new Command(11, "echo $id", List.of()),
                        new Command(13, "date", List.of())),
                commands);
    }

    @Test
    void keeps_together_what_the_shell_takes_as_one_command() {
        var commands = Readme.commands("""
                ```sh
                greet() {
                  echo 'hello
                    # => world'
                }
                for name in a b; do
                  greet $name
                done
                curl -s \\
                  localhost
                ```
                """);

        assertEquals(
                List.of(
                        "greet() {\n  echo 'hello\n    # => world'\n}",
                        "for name in a b; do\n  greet $name\ndone",
                        "curl -s \\\n  localhost"),
                commands.stream().map(Command::text).toList());
    }

    @Test
    void gives_a_command_the_texts_promised_below_it() {
        var commands = Readme.commands("""
                ```sh
                curl -s $url/tracking/v1/cargos/$id
                # => Claimed
                # => "misdirected":false
                echo done
                ```
                """);

        assertEquals(
                List.of(List.of("Claimed", "\"misdirected\":false"), List.of()),
                commands.stream().map(Command::promised).toList());
        assertEquals(
                List.of(true, false),
                commands.stream().map(Command::readsTracking).toList());
    }

    @Test
    void refuses_a_block_that_ends_within_a_command() {
        assertThrows(IllegalArgumentException.class, () -> Readme.commands("""
                ```sh
                for name in a b; do
                ```
                """));
    }
}
