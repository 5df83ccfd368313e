package dev.cargokit.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// Reads a time as RFC 3339 section 5.6 writes it: seconds and offset are mandatory, years have four digits. Only times
/// from 1970 to 2199 (UTC) are accepted: whatever one service stores, every other can read.
public final class Rfc3339Instant extends StdScalarDeserializer<Instant> {

    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    Rfc3339Instant() {
        super(Instant.class);
    }

    /// @throws DateTimeException if the text is not such a time
    public static Instant parse(String text) {
        return requireInRange(RFC_3339.parse(text, Instant::from));
    }

    /// The time itself.
    ///
    /// @throws DateTimeException if no service accepts this time
    public static Instant requireInRange(Instant time) {
        if (time.isBefore(Instant.EPOCH) || !time.isBefore(END)) {
            throw new DateTimeException("not between 1970 and 2199");
        }
        return time;
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeException _) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "not an RFC 3339 time");
        }
    }
}
