package dev.cargokit.web.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Turns a service's `application/problem+json` (RFC 9457, with our `errors`) into a [ServiceFailure].
@Provider
class ProblemReader implements ResponseExceptionMapper<ServiceFailure> {

    private static final int TOO_MANY_REQUESTS = 429;

    private final ObjectMapper json;

    ProblemReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ServiceFailure toThrowable(Response response) {
        int status = response.getStatus();
        var problem = read(response);
        var detail = Objects.requireNonNullElse(problem.detail(), "It answered with status " + status + ".");
        return status >= 500 || status == TOO_MANY_REQUESTS
                ? new ServiceFailure.Unavailable(detail)
                : new ServiceFailure.Refused(status, detail, problem.errors());
    }

    private Problem read(Response response) {
        try {
            return json.readValue(response.readEntity(String.class), Problem.class);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return new Problem(null, null);
        }
    }

    record Problem(String detail, List<FieldError> errors) {

        Problem {
            errors = errors == null ? List.of() : List.copyOf(errors);
        }
    }
}
