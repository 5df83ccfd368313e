package dev.cargokit.system.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that refers to what does not exist.
record Finding(Path file, int line, String text) {

    static void assertNone(Stream<Finding> findings) {
        assertEquals("", findings.map(Finding::toString).sorted().collect(Collectors.joining("\n")));
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + text;
    }
}
