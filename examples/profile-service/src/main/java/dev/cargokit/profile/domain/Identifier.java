package dev.cargokit.profile.domain;

import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import java.util.Set;

/// The id of a profile, or of an address within a profile. Clients choose it; it is valid as a segment of a URL's path.
public record Identifier(String value) {

    public static final int MAXIMUM_LENGTH = 64;

    /// Dot segments have a meaning of their own (RFC 3986, section 3.3); many proxies take a backslash for a slash.
    private static final Set<String> DOTS = Set.of(".", "..");

    public Identifier {
        BoundedText.require("id", value, MAXIMUM_LENGTH);
        if (value.isBlank()) {
            throw new Malformed("id", "must not be blank");
        }
        if (value.contains("/") || value.contains("\\") || DOTS.contains(value)) {
            throw new Malformed("id", "must not have a slash or a backslash, or be one or two dots");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
