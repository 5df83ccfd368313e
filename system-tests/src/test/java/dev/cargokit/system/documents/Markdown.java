package dev.cargokit.system.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Markdown file: what it links to, what it can be linked at, and the code that it names.
///
/// @param file its path from the root of the repository
record Markdown(Path file, List<String> lines) {

    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern INLINE_LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern DEFINITION = Pattern.compile("^\\[([^\\]]+)\\]:\\s+(\\S+)");
    private static final Pattern TYPE_DEFINITION = Pattern.compile("^\\[([A-Z]\\w+)\\]:\\s+\\S*?(\\w+)\\.java$");
    private static final Pattern HTML_LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\]\\[]+)\\]\\[([^\\]\\[]+)\\]");
    private static final Pattern SHORTCUT = Pattern.compile("(?<!\\])\\[([A-Z][A-Za-z]+)\\](?![\\[(])");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
    private static final int COLUMNS = 120;

    record Line(int number, String text) {}

    /// A target as it is written: an address, or a path from this file, perhaps with an anchor.
    record Link(int line, String target) {}

    /// The links to other places of the repository.
    List<Link> links() {
        return prose().flatMap(line -> {
                    String text = withoutCode(line.text());
                    return Stream.of(matches(INLINE_LINK, text), matches(HTML_LINK, text), matches(DEFINITION, text))
                            .flatMap(found -> found)
                            .map(found -> new Link(line.number(), found.group(found.groupCount())));
                })
                .filter(link -> !link.target().matches("[a-z]+:.*"))
                .toList();
    }

    /// References such as `[Cargo]` and `[cargos][Cargo]` that no line defines.
    List<Link> undefinedReferences() {
        Set<String> defined = new HashSet<>();
        prose().flatMap(line -> matches(DEFINITION, line.text()))
                .forEach(found -> defined.add(found.group(1).toLowerCase(Locale.ROOT)));
        return prose().flatMap(line -> {
                    String text = withoutCode(line.text());
                    return Stream.of(matches(REFERENCE, text), matches(SHORTCUT, text))
                            .flatMap(found -> found)
                            .map(found -> new Link(line.number(), found.group(found.groupCount())));
                })
                .filter(link -> !defined.contains(link.target().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// Labels such as `Parcel` in `[Parcel]: ../Cargo.java`: the type that they name is not the one they lead to.
    List<Link> misnamedTypes() {
        return prose().flatMap(line -> matches(TYPE_DEFINITION, line.text())
                        .filter(found -> !found.group(1).equals(found.group(2)))
                        .map(found -> new Link(line.number(), found.group(1))))
                .toList();
    }

    /// What stands between single backticks.
    Stream<Line> code() {
        return prose().flatMap(
                        line -> matches(CODE, line.text()).map(found -> new Line(line.number(), found.group(1))));
    }

    /// The anchors of its headings, as GitHub makes them.
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        headings().map(Markdown::slug).forEach(slug -> {
            int before = times.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
        });
        return anchors;
    }

    Stream<String> headings() {
        return prose().flatMap(line -> matches(HEADING, line.text())).map(found -> found.group(1));
    }

    /// Lines that are too long although they could be broken: no tables, no definitions, no code.
    List<Line> longLines() {
        return prose().filter(line -> line.text().codePointCount(0, line.text().length()) > COLUMNS)
                .filter(line -> !line.text().startsWith("|"))
                .filter(line -> !DEFINITION.matcher(line.text()).find())
                .toList();
    }

    private Stream<Line> prose() {
        var prose = new ArrayList<Line>();
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            if (FENCE.matcher(lines.get(i)).matches()) {
                fenced = !fenced;
            } else if (!fenced) {
                prose.add(new Line(i + 1, lines.get(i)));
            }
        }
        return prose.stream();
    }

    private static String slug(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\](\\([^)]*\\)|\\[[^\\]]*\\])?", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                .replace(' ', '-');
    }

    private static String withoutCode(String text) {
        return CODE.matcher(text).replaceAll("code");
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
