package dev.cargokit.system.documents;

import static dev.cargokit.system.documents.Finding.assertNone;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever a comment in code or configuration cites of the documentation exists.
class CitationsTest {

    private static final Pattern VECTOR = Pattern.compile("^\\| ([A-Z]\\d{1,2}) \\|");
    private static final Checkout CHECKOUT = new Checkout();
    private static final Predicate<Path> ANYWHERE = file -> true;
    private static final Predicate<Path> SHIPPING = file -> Stream.of(
                    "booking-service", "routing-service", "handling-service", "tracking-gateway", "system-tests")
            .anyMatch(file::startsWith);

    @Test
    void documents_exist() {
        var documents = CHECKOUT.markdown().toList();

        assertCited(
                ANYWHERE,
                Citations::documents,
                citation -> documents.stream()
                        .filter(document -> document.file().endsWith(citation.cited()))
                        .anyMatch(document ->
                                citation.anchor() == null || document.anchors().contains(citation.anchor())));
    }

    @Test
    void decisions_exist() {
        Set<String> numbers = CHECKOUT.withSuffix(".md")
                .filter(file -> file.startsWith("docs/decisions"))
                .map(file -> file.getFileName().toString().replaceFirst("^0*(\\d+)-.*", "$1"))
                .collect(toSet());

        assertCited(ANYWHERE, Citations::decisions, citation -> numbers.contains(citation.cited()));
    }

    @Test
    void rules_of_the_cargo_domain_exist() {
        var rules = Checkout.read(Path.of("docs/rules.md")).anchors();

        assertCited(SHIPPING, Citations::rules, citation -> rules.contains("a" + citation.cited()));
    }

    @Test
    void test_vectors_exist() {
        Set<String> vectors = Checkout.lines(Path.of("docs/vectors.md")).stream()
                .flatMap(line -> VECTOR.matcher(line).results())
                .map(found -> found.group(1))
                .collect(toSet());

        assertCited(SHIPPING, Citations::vectors, citation -> vectors.contains(citation.cited()));
    }

    private static void assertCited(
            Predicate<Path> files,
            Function<Citations, List<Citations.Citation>> kind,
            Predicate<Citations.Citation> exists) {
        assertNone(Stream.of(".java", ".properties", ".yml", ".yaml", "Dockerfile", "cargokit")
                .flatMap(CHECKOUT::withSuffix)
                .filter(files)
                .flatMap(file -> kind.apply(new Citations(file, Checkout.lines(file))).stream()
                        .filter(exists.negate())
                        .map(citation -> new Finding(file, citation.line(), citation.cited()))));
    }
}
