package dev.cargokit.system.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Values for parameters and fields: some that a client would send, and some that none should.
///
/// @param cargos tracking ids that are booked
record Values(JsonNode document, RandomGenerator random, List<String> cargos) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 200;

    private static final List<String> LOCATIONS = List.of("CNHKG", "SESTO", "USNYC", "JNTKO", "AUMEL", "DEHAM");

    /// What a client would write, where the document has no example or one that other tests depend on.
    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("number", List.of("GEN1", "GEN2", "GEN3")),
            Map.entry("origin", LOCATIONS),
            Map.entry("destination", LOCATIONS),
            Map.entry("location", LOCATIONS),
            Map.entry("from", LOCATIONS),
            Map.entry("to", LOCATIONS),
            Map.entry("deadline", List.of("2030-03-18", "2199-12-31", "2030-02-28")),
            Map.entry("version", List.of("0", "1", "2")),
            Map.entry("zone", List.of("UTC", "Europe/Berlin", "Pacific/Kiritimati")),
            Map.entry("type", List.of("Receive", "Customs", "Load")),
            Map.entry("event_type", List.of("Receive", "Customs", "Unload")),
            Map.entry("limit", List.of("1", "10", "20")),
            Map.entry("status", List.of("routed", "misrouted", "claimed")));

    private static final List<String> TEXTS = split("""
        \\s \\t \\0 a\\0b \\r\\nX:\\sy \\n x null true 0 -1 1e9 NaN ABC123 cnhkg V100 NOSUCH00 {x} {} [] ../.. .. . / \
        // a/b a;b=c a?b a#b % %00 %2f %zz ';drop\\stable\\scargo;-- ${jndi:ldap://x} <script> {{x}} \\\\ \\" ' , * \
        \\"1\\" W/\\"1\\" \\"99999999999999999999\\" 99999999999999999999 9223372036854775807 2147483648 \
        -2147483649 1.5 0x10 1_000 +1\
        """);

    private static final String CHARACTERS = "\u007f\u0085\u2028\ufeff\ufffe\u202e\u200b\u0301\u0661éıİßＡ";

    private static final List<Integer> LENGTHS = List.of(0, 8, 9, 16, 17, 64, 65, 255, 256, 300, 4_096, 5_000);

    private static final List<String> INSTANTS = split("""
        1970-01-01T00:00:00Z 1969-12-31T23:59:59.999999999Z 1970-01-01T00:00:00+00:01 2199-12-31T23:59:59.9999999Z \
        2199-12-31T23:59:59-00:01 2200-01-01T00:00:00Z 9999-12-31T23:59:59.9999999-05:00 0000-01-01T00:00:00+00:01 \
        -0001-01-01T00:00:00Z +1000000000-01-01T00:00:00Z -999999999-01-01T00:00:00Z 10000-01-01T00:00:00Z \
        2030-02-29T00:00:00Z 2030-03-18T24:00:00Z 2030-03-18T23:59:60Z 2030-03-18T00:00:00+18:00 \
        2030-03-18T00:00:00+18:01 2030-03-18T00:00:00+24:00 2030-03-18t00:00:00z 2030-03-18\\s00:00:00Z 2030-03-18 \
        2030-03-18T00:00:00 2030-03-18T00:00Z 2030-03-18T00:00:00.1234567890123Z 2030-13-01T00:00:00Z \
        2030-03-18T00:00:00[Europe/Berlin] 1900000000 yesterday 2030-W12-1 ٢٠٣٠-٠٣-١٨T00:00:00Z\
        """);

    /// JSON of other types.
    private static final List<String> NO_TEXTS = split("""
        null true 0 -1 1.5 2147483648 -9223372036854775808 -0.0 1e999 1e-999 9223372036854775808 \
        123456789012345678901234567890123456789012345678901234567890 [] {} [null] [[]] [1,"x"] {"":""} {"id":null}\
        """);

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// A text that no client should send.
    String text() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> oneOf(INSTANTS);
            case 3 -> randomText();
            case 4 -> String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            case 5 -> oneOf(List.of("x", "\ud83d\udea2")).repeat(oneOf(LENGTHS));
            default -> oneOf(TEXTS);
        };
    }

    private String randomText() {
        return random.ints(random.nextInt(1, 40), 0, Character.MAX_CODE_POINT + 1)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// A value that no client should send.
    JsonNode json() {
        return chance(0.6) ? JSON.textNode(text()) : chance(0.05) ? nested() : parsed(oneOf(NO_TEXTS));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static List<String> split(String texts) {
        return Stream.of(texts.split(" ")).map(String::translateEscapes).toList();
    }

    private static JsonNode nested() {
        JsonNode nested = JSON.arrayNode();
        for (int level = 0; level < DEEP; level++) {
            nested = JSON.objectNode().set("a", nested);
        }
        return nested;
    }

    /// A text that a client would send as this parameter or field.
    String usual(String name, JsonNode schema) {
        var type = resolved(schema);
        if (name.equals("id") && !type.has("examples") || name.equals("tracking_id")) {
            return oneOf(cargos);
        }
        if (USUAL.containsKey(name)) {
            return oneOf(USUAL.get(name));
        }
        if (name.equals("key")) {
            return Long.toHexString(random.nextLong());
        }
        if (name.contains("time") || type.path("format").asText().equals("date-time")) {
            int hours = random.nextInt(1, 2_000);
            return Instant.now()
                    .plus(name.endsWith("time") ? -hours : hours, ChronoUnit.HOURS)
                    .toString();
        }
        return type.path("examples").path(0).asText("x");
    }

    /// A value that a client would send.
    JsonNode usualJson(String name, JsonNode schema) {
        var type = resolved(schema);
        if (type.path("enum").isArray()) {
            return type.path("enum").get(random.nextInt(type.path("enum").size()));
        }
        return switch (type.path("type").isArray()
                ? type.path("type").path(0).asText()
                : type.path("type").asText()) {
            case "object" -> {
                var object = JSON.objectNode();
                type.path("properties")
                        .properties()
                        .forEach(field -> object.set(field.getKey(), usualJson(field.getKey(), field.getValue())));
                yield object;
            }
            case "array" -> {
                var array = JSON.arrayNode();
                for (int size = random.nextInt(1, 3); size > 0; size--) {
                    array.add(usualJson(name, type.path("items")));
                }
                yield array;
            }
            case "integer", "number" -> JSON.numberNode(random.nextInt(1, 100));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(usual(name, type));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }
}
