package dev.cargokit.system.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void makes_anchors_of_headings_as_github_does() {
        var document = markdown("""
                # Kit & `Layers`: what's [new](new.md)?
                ## Same
                ## Same
                ```sh
                # no heading
                ```
                """);

        assertEquals(Set.of("kit--layers-whats-new", "same", "same-1"), document.anchors());
    }

    @Test
    void finds_links_and_definitions_outside_of_code() {
        var document = markdown("""
                [a](a.md#b), `[c](c.md)`, [d](https://example.org), <img src="e.png">
                [Cargo]: ../Cargo.java
                """);

        assertEquals(
                List.of("a.md#b", "e.png", "../Cargo.java"),
                document.links().stream().map(Markdown.Link::target).toList());
    }

    @Test
    void finds_references_that_nothing_defines() {
        var document = markdown("""
                [Cargo], [the text][Leg] and [x] of [Voyage](v.md)
                **A value.** [Itinerary]: legs that connect.
                [Cargo]: Cargo.java
                """);

        assertEquals(
                List.of("Leg", "Itinerary"),
                document.undefinedReferences().stream()
                        .map(Markdown.Link::target)
                        .toList());
    }

    @Test
    void finds_definitions_of_another_type_than_the_label_names() {
        var document = markdown("""
                [Cargo]: ../cargo/Cargo.java
                [Parcel]: ../cargo/Cargo.java
                [handling's Cargo]: ../handling/Cargo.java
                """);

        assertEquals(
                List.of("Parcel"),
                document.misnamedTypes().stream().map(Markdown.Link::target).toList());
    }

    @Test
    void finds_lines_that_are_too_long_and_could_be_broken() {
        var document = markdown("| " + "x ".repeat(70) + "|\n[a]: " + "x".repeat(130) + "\n" + "x ".repeat(61));

        assertEquals(
                List.of(3),
                document.longLines().stream().map(Markdown.Line::number).toList());
    }

    private static Markdown markdown(String text) {
        return new Markdown(Path.of("some.md"), text.lines().toList());
    }
}
