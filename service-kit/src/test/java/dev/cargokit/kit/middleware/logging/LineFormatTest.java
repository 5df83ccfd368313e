package dev.cargokit.kit.middleware.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KEY_VALUE | method=sum input=\"a\" took=5us",
                "JSON      | {\"method\":\"sum\",\"input\":\"a\",\"took_us\":5}"
            })
    void writes_the_same_in_either_way(LineFormat format, String expected) {
        assertEquals(expected, line(format));
    }

    @Test
    void json_can_be_read_by_others() throws Exception {
        assertEquals(
                5,
                new ObjectMapper()
                        .readTree(line(LineFormat.JSON))
                        .get("took_us")
                        .asInt());
    }

    private static String line(LineFormat format) {
        var line = new StringBuilder();
        format.open(line);
        format.addWord(line, "method", "sum");
        format.add(line, "input", "\"a\"");
        format.addMicros(line, "took", 5);
        format.close(line);
        return line.toString();
    }
}
