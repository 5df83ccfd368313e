package dev.cargokit.system.documents;

import static dev.cargokit.system.documents.Finding.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever the documentation refers to exists.
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final List<String> PARTS = List.of("Context", "Decision", "Consequences");
    private static final Pattern PATH = Pattern.compile("\\.?[\\w-]+(/[\\w.-]+)+/?");
    private static final Pattern TEST = Pattern.compile("(?!Foo)[A-Z]\\w*(Test|IT)");
    private static final Checkout CHECKOUT = new Checkout();

    @Test
    void there_are_documents() {
        assertTrue(CHECKOUT.markdown().count() > 20);
    }

    @Test
    void links_lead_somewhere() {
        assertNone(findings(document -> document.links().stream()
                .filter(link -> !exists(document, link.target()))
                .map(link -> new Finding(document.file(), link.line(), link.target()))));
    }

    @Test
    void references_are_defined() {
        assertNone(findings(document -> document.undefinedReferences().stream()
                .map(link -> new Finding(document.file(), link.line(), link.target()))));
    }

    @Test
    void references_name_the_type_that_they_lead_to() {
        assertNone(findings(document -> document.misnamedTypes().stream()
                .map(link -> new Finding(document.file(), link.line(), link.target()))));
    }

    @Test
    void paths_in_code_exist() {
        assertNone(findings(document -> document.code()
                .filter(code -> isOurs(code.text()) && !CHECKOUT.has(Path.of(code.text())))
                .map(code -> new Finding(document.file(), code.number(), code.text()))));
    }

    @Test
    void tests_that_are_named_exist() {
        assertNone(findings(document -> document.code()
                .filter(code -> TEST.matcher(code.text()).matches() && !CHECKOUT.hasJavaType(code.text()))
                .map(code -> new Finding(document.file(), code.number(), code.text()))));
    }

    @Test
    void lines_have_at_most_120_columns() {
        assertNone(findings(document ->
                document.longLines().stream().map(line -> new Finding(document.file(), line.number(), line.text()))));
    }

    @Test
    void decisions_have_their_parts() {
        assertNone(decisions()
                .filter(decision -> !decision.headings().toList().containsAll(PARTS))
                .map(decision -> new Finding(decision.file(), 1, "has not all of " + PARTS)));
    }

    @Test
    void decisions_are_listed() {
        var listed = Checkout.read(DECISIONS.resolve("README.md")).links().stream()
                .map(Markdown.Link::target)
                .filter(target -> target.matches("\\d{4}-.*"))
                .toList();

        assertEquals(
                decisions()
                        .map(decision -> decision.file().getFileName().toString())
                        .toList(),
                listed);
    }

    private static Stream<Finding> findings(Function<Markdown, Stream<Finding>> check) {
        return CHECKOUT.markdown().flatMap(check);
    }

    private static Stream<Markdown> decisions() {
        return CHECKOUT.markdown()
                .filter(document -> document.file().startsWith(DECISIONS)
                        && document.file().getFileName().toString().matches("\\d{4}-.*"));
    }

    /// Whether this looks like a path that begins at the root of the repository.
    private static boolean isOurs(String code) {
        return PATH.matcher(code).matches()
                && !code.contains("target/")
                && CHECKOUT.hasFolder(Path.of(code).subpath(0, 1));
    }

    private static boolean exists(Markdown document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? document.file()
                : document.file().resolveSibling(parts[0]).normalize();
        return CHECKOUT.has(file)
                && (parts.length == 1 || Checkout.read(file).anchors().contains(parts[1]));
    }
}
