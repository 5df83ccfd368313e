package dev.cargokit.system.documents;

import static dev.cargokit.system.documents.Finding.assertNone;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The words that `docs/glossary.md` replaces by the field's do not come back, in code or prose.
class WordsTest {

    private static final List<String> SUFFIXES =
            List.of(".java", ".md", ".properties", ".html", ".yml", ".yaml", ".js", ".css");
    private static final Pattern OLD =
            Pattern.compile("(?i)\\b(patience|patient|laid|spared?|news|is told|are told|cannotbeasked)\\b");

    @Test
    void old_words_do_not_come_back() {
        var checkout = new Checkout();

        assertNone(SUFFIXES.stream()
                .flatMap(checkout::withSuffix)
                .filter(file -> !file.endsWith("WordsTest.java"))
                .flatMap(file -> {
                    var lines = Checkout.lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> OLD.matcher(lines.get(i)).find())
                            .mapToObj(i -> new Finding(file, i + 1, lines.get(i).strip()));
                }));
    }
}
