package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import java.util.Set;

/// What tells profiles apart, and the addresses of one profile. Its owner chooses it; it can stand in a URL's path.
public record Identifier(String value) {

    public static final int LONGEST = 64;

    /// Segments that mean something else in a path (RFC 3986, section 3.3).
    private static final Set<String> DOTS = Set.of(".", "..");

    public Identifier {
        BoundedText.checked("id", value, LONGEST);
        if (value.isBlank()) {
            throw new Malformed("id", "must not be blank");
        }
        if (value.contains("/") || DOTS.contains(value)) {
            throw new Malformed("id", "must not have a slash or be only dots");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
