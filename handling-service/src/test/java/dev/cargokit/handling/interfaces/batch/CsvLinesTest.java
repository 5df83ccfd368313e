package dev.cargokit.handling.interfaces.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.handling.application.ReportLine;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.test.SeededRandom;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    private static final List<String> COLUMNS =
            List.of("completion_time", "tracking_id", "voyage", "location", "event_type");
    private static final String LINE = "2026-03-01T10:00:00Z,A%d,,CNHKG,Receive";

    private final IncidentParser parser =
            new IncidentParser(null, Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n", "\n\n"})
    void lines_end_with_cr_or_lf_or_both(String end) {
        var file = String.join(end, String.join(",", COLUMNS), LINE.formatted(1), LINE.formatted(2));

        assertEquals(List.of("A1", "A2"), cargos(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void values_are_separated_by_comma_semicolon_or_tab(String separator) {
        var file = String.join(",", COLUMNS) + "\n" + LINE.formatted(1);

        assertEquals(List.of("A1"), cargos(file.replace(",", separator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u00A0", "\u200B", "\u2060", "\u200E", "\u3000", " "})
    void invisible_characters_around_a_value_are_skipped(String invisible) {
        var file = String.join(",", COLUMNS) + "\n" + LINE.formatted(1).replace("A1", invisible + "A1" + invisible);

        assertEquals(List.of("A1"), cargos(file));
        assertEquals(List.of("A1"), cargos(invisible + file.replace(",", invisible + ",")));
    }

    @Test
    void a_line_with_content_beyond_the_maximum_length_is_not_blank() {
        var file = String.join(",", COLUMNS) + "\n" + " ".repeat(5_000) + LINE.formatted(1) + "\n" + LINE.formatted(2);

        var lines = read(file);

        assertInstanceOf(ReportLine.Malformed.class, lines.getFirst());
        assertEquals(2, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ";;;", "completion_time|tracking_id|location|event_type", "a,b,c"})
    void a_header_that_names_no_columns_is_refused(String header) {
        assertThrows(ProblemException.class, () -> read(header + "\n" + LINE.formatted(1)));
    }

    /// Whatever the file looks like: a line with content is read or rejected under its number.
    @Test
    void no_line_with_content_vanishes() {
        SeededRandom.forEachSeed(500, random -> {
            var separator = pick(random, ",", ";", "\t");
            var file = new StringBuilder(pick(random, "", "\uFEFF")).append(header(random, separator));
            var expected = new ArrayList<Integer>();
            int number = 1;
            for (int i = 0; i < 20; i++) {
                var end = pick(random, "\n", "\r\n", "\r");
                file.append(end);
                var content = random.nextInt(3) > 0;
                // Not empty: a line feed after a carriage return would be one line end.
                file.append(content ? content(random, separator) : pick(random, " ", separator.repeat(4), "\u200B"));
                number++;
                if (content) {
                    expected.add(number);
                }
            }

            assertEquals(
                    expected,
                    read(file.toString()).stream().map(ReportLine::number).toList());
        });
    }

    private static String header(RandomGenerator random, String separator) {
        return IntStream.range(0, COLUMNS.size())
                        .mapToObj(i -> invisible(random) + COLUMNS.get(i) + invisible(random))
                        .collect(Collectors.joining(separator))
                + separator.repeat(random.nextInt(4));
    }

    private static String content(RandomGenerator random, String separator) {
        var line = LINE.formatted(random.nextInt(9)).replace("A", invisible(random) + "A");
        return switch (random.nextInt(6)) {
            case 0 -> line.replace(",", pick(random, ",", ";", "\t"));
            case 1 -> line.replace(",", separator) + separator.repeat(5);
            case 2 -> line.replace(",", separator) + separator + "more" + separator + "and more";
            case 3 -> "\"" + line.replace(",", separator);
            case 4 -> "x".repeat(1 + random.nextInt(6_000));
            default -> line.replace(",", separator);
        };
    }

    private static String invisible(RandomGenerator random) {
        return pick(random, "", "", " ", "\u00A0", "\u200B");
    }

    private static String pick(RandomGenerator random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private List<String> cargos(String file) {
        return read(file).stream()
                .map(line ->
                        assertInstanceOf(ReportLine.Valid.class, line).report().cargo())
                .toList();
    }

    private List<ReportLine> read(String file) {
        var lines = new ArrayList<ReportLine>();
        new CsvLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), parser)
                .forEachRemaining(lines::add);
        return lines;
    }
}
