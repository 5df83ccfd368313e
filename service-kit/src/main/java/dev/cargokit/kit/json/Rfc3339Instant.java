package dev.cargokit.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/// Reads a time as RFC 3339 section 5.6 writes it: seconds and offset are mandatory, years have four digits.
public final class Rfc3339Instant extends StdScalarDeserializer<Instant> {

    private static final Pattern SHAPE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)", Pattern.CASE_INSENSITIVE);

    Rfc3339Instant() {
        super(Instant.class);
    }

    /// @throws DateTimeException if the text is not such a time
    public static Instant parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("not an RFC 3339 time");
        }
        return OffsetDateTime.parse(text).toInstant();
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
