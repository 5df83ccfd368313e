package dev.cargokit.kit.problem;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/// Bean Validation's findings, under the field names of the wire.
@Provider
class ConstraintViolations extends ProblemMapper<ResteasyReactiveViolationException> {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    @Override
    protected Problem problem(ResteasyReactiveViolationException exception) {
        var errors = exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return Problem.invalid(errors);
    }

    /// The path below the resource method: `book.request.arrivalDeadline` is `arrival_deadline` to the client.
    private static String field(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                if (node.isInIterable()) {
                    field.append('[').append(node.getIndex()).append(']');
                }
                field.append(field.isEmpty() ? "" : ".").append(SNAKE_CASE.translate(node.getName()));
            }
        }
        return field.isEmpty() ? SNAKE_CASE.translate(parameter) : field.toString();
    }
}
