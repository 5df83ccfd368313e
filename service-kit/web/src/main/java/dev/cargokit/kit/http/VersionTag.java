package dev.cargokit.kit.http;

import dev.cargokit.kit.problem.ProblemException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An aggregate's version as a strong entity tag (RFC 9110, section 8.8.3), and the If-Match header for it.
public final class VersionTag {

    /// Possessive, so that a long list is matched in a loop and not by recursion.
    private static final Pattern TAG_LIST = Pattern.compile("(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*+");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private VersionTag() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /// The condition that an If-Match header sets for the current version. `*` and an absent header accept
    /// any version; weak and foreign tags match none (RFC 9110, section 13.1.1: the comparison is strong).
    ///
    /// @param ifMatch the header's value, or null
    /// @throws ProblemException 400 if it is not a list of entity tags
    public static Expected expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return _ -> true;
        }
        if (!TAG_LIST.matcher(ifMatch.strip()).matches()) {
            throw ProblemException.invalid("If-Match", "must be * or a list of entity tags, such as \"3\"");
        }
        var versions = Arrays.stream(ifMatch.split(","))
                .map(tag -> version(tag.strip()))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .collect(Collectors.toSet());
        return versions::contains;
    }

    private static OptionalLong version(String tag) {
        var matcher = VERSION.matcher(tag);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /// Whether a version is one the client expects.
    public interface Expected {
        boolean matches(long version);
    }
}
