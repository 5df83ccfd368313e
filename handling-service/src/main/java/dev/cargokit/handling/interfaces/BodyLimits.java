package dev.cargokit.handling.interfaces;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Only a file of reports may be large; the server's own limit must let it through. Any other body is refused by
/// its announced length, or, when it announces none, as soon as it turns out too long for JSON.
@Singleton
class BodyLimits implements ObjectMapperCustomizer {

    private static final int LARGEST_REPORT = 64 * 1024;
    private static final int LONGEST_JSON = 1024 * 1024;

    @ServerRequestFilter
    public Optional<Response> refuseLargeReports(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return request.getLength() > LARGEST_REPORT && !path.endsWith("/batch")
                ? Optional.of(Problem.of(ProblemType.BODY_TOO_LARGE, ProblemType.BODY_TOO_LARGE.explanation())
                        .response(path))
                : Optional.empty();
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LONGEST_JSON)
                        .build());
    }
}
