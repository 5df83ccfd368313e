package dev.cargokit.kit.test;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Values that services hand to each other, at the edges of what the contracts allow. The contexts share no code: each
/// is held against this, so that whatever one accepts, its neighbours can read.
public final class WireValues {

    private static final Pattern LOCODE = Pattern.compile("[A-Za-z]{2}[A-Za-z2-9]{3}");
    private static final Pattern VOYAGE_NUMBER = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,50}");
    private static final Pattern TRACKING_ID = Pattern.compile("[0-9A-Z]{1,16}");

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS = UPPER + "abcdefghijklmnopqrstuvwxyz";
    private static final String UNUSUAL =
            "019azAZ-_ .,:;/\\%\"'{}\u0000\t\n\r\u007f\u00a0\u00e9\u0131\u0130\u017f\u0661\uff21\u212a\u200b";

    private static final long LAST_SECOND =
            Instant.parse("2199-12-31T23:59:59Z").getEpochSecond();

    private WireValues() {}

    public static boolean isLocode(String text) {
        return LOCODE.matcher(text).matches();
    }

    /// White space around it does not count.
    public static boolean isVoyageNumber(String text) {
        return VOYAGE_NUMBER.matcher(text.strip()).matches();
    }

    public static boolean isTrackingId(String text) {
        return TRACKING_ID.matcher(text).matches();
    }

    public static String locode(RandomGenerator random) {
        return text(LETTERS, 2, random) + text(LETTERS + "23456789", 3, random);
    }

    /// Often the shortest or the longest.
    public static String voyageNumber(RandomGenerator random) {
        return text(LETTERS + "0123456789", 1, random) + text(LETTERS + "0123456789._-", length(49, random), random);
    }

    /// Often the shortest or the longest.
    public static String trackingId(RandomGenerator random) {
        return text(UPPER + "0123456789", 1 + length(15, random), random);
    }

    /// Often the first or the last, with nanoseconds.
    public static Instant time(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Instant.EPOCH;
            case 1 -> Instant.ofEpochSecond(LAST_SECOND, 999_999_999);
            default -> Instant.ofEpochSecond(random.nextLong(LAST_SECOND), random.nextInt(1_000_000_000));
        };
    }

    /// A handling event as handling sends it to booking, as JSON without its trace.
    ///
    /// @param voyage empty for none
    public static Map<String, String> handlingEvent(String type, String voyage, RandomGenerator random) {
        return Map.of(
                "event_id", new UUID(random.nextLong(), random.nextLong()).toString(),
                "tracking_id", trackingId(random),
                "event_type", type,
                "location", locode(random).toUpperCase(Locale.ROOT),
                "voyage", voyage,
                "completion_time", time(random).truncatedTo(ChronoUnit.MICROS).toString(),
                "registration_time", time(random).truncatedTo(ChronoUnit.MICROS).toString());
    }

    /// With one character changed, added or left out; it may still be valid.
    public static String nearly(String valid, RandomGenerator random) {
        int at = random.nextInt(valid.length());
        var other = text(UNUSUAL, 1, random);
        return switch (random.nextInt(4)) {
            case 0 -> valid.substring(0, at) + other + valid.substring(at);
            case 1 -> valid.substring(0, at) + valid.substring(at + 1);
            case 2 -> valid + other;
            default -> valid.substring(0, at) + other + valid.substring(at + 1);
        };
    }

    private static int length(int maximum, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> maximum;
            default -> random.nextInt(maximum);
        };
    }

    private static String text(String characters, int length, RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
