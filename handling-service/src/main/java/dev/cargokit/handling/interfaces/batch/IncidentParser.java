package dev.cargokit.handling.interfaces.batch;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.cargokit.handling.application.ReportLine;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.handling.interfaces.IncidentRequest;
import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/// Parses lines of a file as reports, by the same rules as single reports.
@ApplicationScoped
class IncidentParser {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private final JsonBody body;
    private final Validator validator;

    IncidentParser(JsonBody body, Validator validator) {
        this.body = body;
        this.validator = validator;
    }

    /// The report of a line, or why it is malformed.
    ReportLine parse(BoundedLines.Line line, Function<String, HandlingReport> format) {
        try {
            if (line.tooLong()) {
                throw malformed("The line has more than " + BoundedLines.MAXIMUM_LENGTH + " characters.");
            }
            return new ReportLine.Valid(line.number(), format.apply(line.text()));
        } catch (ProblemException reason) {
            return new ReportLine.Malformed(line.number(), reason);
        }
    }

    /// @throws ProblemException 400 for malformed JSON or fields
    HandlingReport fromJson(String text) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return valid(body.read(bytes, IncidentRequest.class)).toReport();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param fields as a JSON object would have them
    /// @throws ProblemException 400 for malformed fields
    HandlingReport fromFields(Map<String, String> fields) {
        var request = new IncidentRequest(
                time("completion_time", fields.get("completion_time")),
                fields.get("tracking_id"),
                fields.get("voyage"),
                fields.get("location"),
                fields.get("event_type"));
        return valid(request).toReport();
    }

    private static Instant time(String field, String text) {
        try {
            return text == null ? null : Rfc3339Instant.parse(text);
        } catch (DateTimeException _) {
            throw ProblemException.invalid(
                    field, "must be an RFC 3339 time with offset, from 1970 to 2199, such as 2030-03-21T19:50:24Z");
        }
    }

    static ProblemException malformed(String detail) {
        return new ProblemException(HttpProblem.INVALID_ARGUMENT, detail);
    }

    private IncidentRequest valid(IncidentRequest request) {
        var errors = validator.validate(request).stream()
                .map(violation -> new FieldError(
                        SNAKE_CASE.translate(violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
        return request;
    }
}
