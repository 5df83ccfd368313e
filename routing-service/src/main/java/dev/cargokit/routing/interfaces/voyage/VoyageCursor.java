package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.domain.VoyagePosition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/// The opaque cursor of the list of voyages: departure and number of a page's last voyage, in Base64url.
final class VoyageCursor {

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,12}) ([A-Za-z0-9._-]{1,50})");

    private VoyageCursor() {}

    static String encode(VoyagePosition position) {
        var text = position.departure().getEpochSecond() + " " + position.number();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static VoyagePosition decode(String cursor) {
        var matcher = FORMAT.matcher(text(cursor));
        if (!matcher.matches()) {
            throw invalid();
        }
        return new VoyagePosition(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))), matcher.group(2));
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return ProblemException.invalid("after", "must be the next of an earlier page");
    }
}
