package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.VoyagePosition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the next page of voyages begins, as text that is nobody's business but ours.
final class VoyageCursor {

    private static final Pattern FORM = Pattern.compile("(\\d{1,12}) ([A-Za-z0-9-]{1,20})");

    private VoyageCursor() {}

    static String write(VoyagePosition position) {
        String text = position.departure().getEpochSecond() + " " + position.number();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static VoyagePosition read(String cursor) {
        Matcher text = FORM.matcher(decoded(cursor));
        if (!text.matches()) {
            throw invalid();
        }
        return new VoyagePosition(Instant.ofEpochSecond(Long.parseLong(text.group(1))), text.group(2));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return Asked.invalid("after", "must be the next of a page before");
    }
}
