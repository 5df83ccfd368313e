package dev.cargokit.profile.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cargokit.profile.domain.Identifier;
import java.net.URI;
import java.net.URLEncoder;

/// The URLs of profiles and addresses. Whatever an id has, its URL leads back to it.
final class Locations {

    private Locations() {}

    /// @param base of the service
    static URI profile(URI base, Identifier id) {
        return base.resolve("profiles/" + segment(id));
    }

    /// @param base of the service
    static URI address(URI base, Identifier profileId, Identifier id) {
        return base.resolve("profiles/" + segment(profileId) + "/addresses/" + segment(id));
    }

    /// A UriBuilder would take braces for a template, and leave a semicolon, which begins a matrix parameter.
    private static String segment(Identifier id) {
        return URLEncoder.encode(id.value(), UTF_8).replace("+", "%20");
    }
}
