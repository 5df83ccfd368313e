package dev.cargokit.handling.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.cargokit.handling.application.ReportLine;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads lines of a file as reports, by the same rules as a report that is sent alone.
@ApplicationScoped
class IncidentParser {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private final JsonBody body;
    private final ObjectMapper json;
    private final Validator validator;

    IncidentParser(JsonBody body, ObjectMapper json, Validator validator) {
        this.body = body;
        this.json = json;
        this.validator = validator;
    }

    /// What a line says, or why it says nothing.
    ReportLine parse(BoundedLines.Line line, Function<String, HandlingReport> format) {
        try {
            if (line.tooLong()) {
                throw malformed("The line has more than " + BoundedLines.LONGEST + " characters.");
            }
            return new ReportLine.Readable(line.number(), format.apply(line.text()));
        } catch (ProblemException reason) {
            return new ReportLine.Unreadable(line.number(), reason);
        }
    }

    /// The report that a JSON object is.
    ///
    /// @throws ProblemException 400 when it is none
    HandlingReport fromJson(String text) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return valid(body.read(bytes, IncidentRequest.class)).toReport();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The report that these fields make, as if they were the members of a JSON object.
    ///
    /// @throws ProblemException 400 when they make none
    HandlingReport fromFields(Map<String, String> fields) {
        try {
            return fromJson(json.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.INVALID_ARGUMENT, detail);
    }

    private IncidentRequest valid(IncidentRequest request) {
        List<FieldError> errors = validator.validate(request).stream()
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
