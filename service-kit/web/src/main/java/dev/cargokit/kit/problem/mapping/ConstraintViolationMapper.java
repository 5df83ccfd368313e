package dev.cargokit.kit.problem.mapping;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/// Turns violations of Bean Validation into problems, with the field names of the wire.
@Provider
class ConstraintViolationMapper extends ProblemMapper<ResteasyReactiveViolationException> {

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
