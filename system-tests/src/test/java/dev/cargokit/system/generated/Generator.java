package dev.cargokit.system.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes cases of operations: what a client would send, with one thing spoilt.
record Generator(Values values) {

    private static final double HARMLESS = 0.15;
    private static final String BOUNDARY = "b";
    private static final String MULTIPART = Operation.UPLOAD + "; boundary=" + BOUNDARY;

    private static final List<String> HEADERS = List.of("""
        If-Match If-None-Match Idempotency-Key Accept Accept-Encoding Accept-Language Content-Encoding Last-Event-ID \
        Range traceparent tracestate X-B3-TraceId X-Request-Id X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto \
        Forwarded Authorization Cookie TE Origin Sec-Fetch-Site\
        """.split(" "));

    private static final List<String> MEDIA_TYPES = List.of("""
        nonsense text/plain application/xml application/json;charset=utf-16 application/json; */* text/csv \
        application/problem+json application/x-ndjson application/x-www-form-urlencoded multipart/form-data \
        multipart/form-data;boundary=b\
        """.split(" "));

    private static final List<String> DOCUMENTS = List.of("""
        null true 7 "text" [] [{}] [null] {} { } {"a":1,} {'a':1} {a:1} {"a":NaN} {"a":1}{ {}{} //{} \ufeff{} {"":""} \
        {"__proto__":{}} {"a":"\\ud800"} {"a":"\\u00"} {"a":1e999999999} {"a":01} a=1&b=% =&=& &&& <a/> --b-- ,,,, \
        "\u0000" --b\r\n\r\n \r\n\r\n\
        """.split(" "));

    /// What is repeated for large ones.
    private static final List<String> REPEATED = List.of("[", "{\"a\":", "[{},", "a=1&", ",", "\n", " ", "x", "\u0000");

    private static final int LARGE = 70_000;

    private static final String COLUMNS = "completion_time,tracking_id,voyage,location,event_type";

    Case of(Operation operation) {
        var kind = values.chance(HARMLESS) ? Kind.NOTHING : values.oneOf(kinds(operation));
        var headers = new HashMap<String, String>();
        var path = path(operation, kind);
        var mediaType = operation.bodies().isEmpty()
                ? ""
                : values.oneOf(List.copyOf(operation.bodies().keySet()));
        var body = operation.bodies().isEmpty() ? "" : body(operation, mediaType, kind);
        if (kind == Kind.MEDIA_TYPE) {
            mediaType = values.oneOf(MEDIA_TYPES);
        }
        if (!mediaType.isEmpty()) {
            headers.put("Content-Type", mediaType.equals(Operation.UPLOAD) ? MULTIPART : mediaType);
        }
        if (kind == Kind.HEADER) {
            headers.put(values.oneOf(HEADERS), printable(values.text()));
        }
        return new Case(kind, operation, path, headers, body);
    }

    private static List<Kind> kinds(Operation operation) {
        var kinds = new ArrayList<>(List.of(Kind.HEADER));
        operation.parameters().forEach(parameter -> {
            switch (parameter.path("in").asText()) {
                case "path" -> kinds.add(Kind.PATH);
                case "query" -> kinds.add(Kind.PARAMETER);
                default -> {}
            }
        });
        operation
                .bodies()
                .values()
                .forEach(
                        _ -> kinds.addAll(List.of(Kind.FIELD, Kind.FIELD, Kind.FIELD, Kind.DOCUMENT, Kind.MEDIA_TYPE)));
        return kinds;
    }

    private String path(Operation operation, Kind kind) {
        var path = operation.path();
        var query = new ArrayList<String>();
        int spoilt = kind == Kind.PARAMETER || kind == Kind.PATH ? 1 : 0;
        for (var parameter : shuffled(operation.parameters())) {
            var name = parameter.path("name").asText();
            boolean inPath = parameter.path("in").asText().equals("path");
            boolean spoil = spoilt > 0 && kind == (inPath ? Kind.PATH : Kind.PARAMETER);
            spoilt -= spoil ? 1 : 0;
            var value = encoded(spoil ? values.text() : usual(operation, parameter));
            if (inPath) {
                path = path.replace("{" + name + "}", value);
            } else if (parameter.path("in").asText().equals("query")
                    && (spoil || parameter.path("required").asBoolean() || values.chance(0.5))) {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private String usual(Operation operation, JsonNode parameter) {
        boolean ofCargo =
                operation.path().contains("cargos") || operation.path().contains("track");
        return parameter.has("example") && !ofCargo && !operation.path().contains("{number}")
                ? parameter.path("example").asText()
                : values.usual(parameter.path("name").asText(), parameter.path("schema"));
    }

    private String body(Operation operation, String mediaType, Kind kind) {
        if (kind == Kind.DOCUMENT) {
            var whole = written(operation, mediaType, Kind.NOTHING);
            return switch (values.random().nextInt(8)) {
                case 0 -> {
                    var part = values.oneOf(REPEATED);
                    yield part.repeat(values.random().nextInt(1, LARGE / part.length()));
                }
                case 1, 2, 3 -> whole.substring(0, values.random().nextInt(whole.length() + 1));
                default -> values.oneOf(DOCUMENTS);
            };
        }
        return written(operation, mediaType, kind);
    }

    private String written(Operation operation, String mediaType, Kind kind) {
        var schema = operation.bodies().get(mediaType);
        return switch (mediaType) {
            case "text/csv" -> csv(kind);
            case "application/x-ndjson" -> lines(kind);
            case Operation.UPLOAD -> upload(kind);
            case Operation.FORM -> form(spoilt(values.usualJson("", schema), kind));
            default -> spoilt(values.usualJson("", schema), kind).toString();
        };
    }

    /// With one member spoilt, missing or one too many, at any depth.
    private JsonNode spoilt(JsonNode json, Kind kind) {
        if (kind == Kind.FIELD) {
            var objects = new ArrayList<ObjectNode>();
            collect(json, objects);
            if (!objects.isEmpty()) {
                var object = values.oneOf(objects);
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = values.oneOf(names);
                if (values.chance(0.1)) {
                    object.remove(name);
                } else {
                    object.set(values.chance(0.05) ? values.text() : name, values.json());
                }
            }
        }
        return json;
    }

    private static void collect(JsonNode json, List<ObjectNode> objects) {
        if (json instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (json instanceof ObjectNode || json instanceof ArrayNode) {
            json.forEach(child -> collect(child, objects));
        }
    }

    private String form(JsonNode fields) {
        return fields.properties().stream()
                .map(field -> encoded(field.getKey()) + "="
                        + encoded(
                                field.getValue().isTextual()
                                        ? field.getValue().asText()
                                        : field.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    private String upload(Kind kind) {
        var name = kind == Kind.FIELD && values.chance(0.3) ? printable(values.text()) : "reports.csv";
        return "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s\"\r\n"
                        .formatted(BOUNDARY, name)
                + "Content-Type: text/csv\r\n\r\n" + csv(kind) + "\r\n--" + BOUNDARY + "--\r\n";
    }

    private String csv(Kind kind) {
        var end = kind == Kind.FIELD ? values.oneOf(List.of("\n", "\r\n", "\r", "\n\n")) : "\n";
        var separator = kind == Kind.FIELD ? values.oneOf(List.of(",", ";", "\t")) : ",";
        return COLUMNS.replace(",", separator)
                + end
                + rows(kind).stream()
                        .map(row -> String.join(separator, row.values()))
                        .collect(Collectors.joining(end));
    }

    private String lines(Kind kind) {
        return rows(kind).stream()
                .map(row -> row.entrySet().stream()
                        .map(cell -> "\"%s\":\"%s\"".formatted(cell.getKey(), cell.getValue()))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining("\n"));
    }

    private List<Map<String, String>> rows(Kind kind) {
        return IntStream.range(0, values.random().nextInt(1, 6))
                .mapToObj(_ -> row(kind))
                .toList();
    }

    private Map<String, String> row(Kind kind) {
        var row = new LinkedHashMap<String, String>();
        var spoilt = kind == Kind.FIELD ? values.oneOf(List.of(COLUMNS.split(","))) : "";
        for (var column : COLUMNS.split(",")) {
            row.put(column, column.equals(spoilt) ? values.text() : usualCell(column));
        }
        return row;
    }

    private String usualCell(String column) {
        return column.equals("voyage")
                ? ""
                : values.usual(column, values.document().path(""));
    }

    private <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, values.random().nextInt(last + 1));
        }
        return shuffled;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// What the client is able to send as a header field.
    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
