package dev.cargokit.system.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a file that is no documentation says of it: documents, decisions, rules and test vectors, by name or number.
///
/// @param file its path from the root of the repository
record Citations(Path file, List<String> lines) {

    private static final Pattern DOCUMENT = Pattern.compile("([\\w./-]+\\.md)(?:#([\\w-]+))?\\b");
    private static final Pattern DECISION = Pattern.compile("\\b(?:decisions?[ /]|ADR[ -]?)0*(\\d{1,4})\\b");
    private static final Pattern RULE = Pattern.compile("\\bA(\\d{1,2})\\b");
    private static final Pattern VECTOR = Pattern.compile("(?<!voyage )\\b([BCDHILRVX]\\d{1,2})\\b");
    private static final Pattern SLASHES = Pattern.compile("(?<!:)//.*");
    private static final Pattern HASH = Pattern.compile("(?:^|\\s)#.*");

    /// @param anchor within a document; null when there is none
    record Citation(int line, String cited, String anchor) {}

    List<Citation> documents() {
        return find(DOCUMENT).toList();
    }

    /// Decisions, by their numbers.
    List<Citation> decisions() {
        return find(DECISION).toList();
    }

    /// Rules of the cargo domain, by their numbers.
    List<Citation> rules() {
        return find(RULE).toList();
    }

    /// Test vectors, by their ids.
    List<Citation> vectors() {
        return find(VECTOR).toList();
    }

    private Stream<Citation> find(Pattern pattern) {
        Pattern comment = file.toString().endsWith(".java") ? SLASHES : HASH;
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> comment.matcher(lines.get(i))
                        .results()
                        .flatMap(text -> pattern.matcher(text.group()).results())
                        .map(found -> new Citation(i + 1, found.group(1), anchor(found))));
    }

    private static String anchor(MatchResult found) {
        return found.groupCount() > 1 ? found.group(2) : null;
    }
}
