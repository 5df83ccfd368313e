package dev.cargokit.pages.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Reads a service's `application/problem+json` (RFC 9457, with our `errors`).
class ProblemReader implements ResponseExceptionMapper<ServiceFailure> {

    private final ObjectMapper json;

    ProblemReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ServiceFailure toThrowable(Response response) {
        int status = response.getStatus();
        var problem = read(response);
        // Those that pass with time: 429 and all that is no fault of the request.
        return status >= 500 || status == 429
                ? new ServiceFailure.Away(problem.detail())
                : new ServiceFailure.Refused(status, problem.detail(), problem.errors());
    }

    private Body read(Response response) {
        try {
            var body = json.readValue(response.readEntity(String.class), Body.class);
            return new Body(
                    body.detail() == null ? "It answered with status " + response.getStatus() + "." : body.detail(),
                    body.errors() == null ? List.of() : body.errors());
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return new Body("It answered with status " + response.getStatus() + ".", List.of());
        }
    }

    record Body(String detail, List<FieldProblem> errors) {}
}
