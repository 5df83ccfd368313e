package dev.cargokit.kit.openapi;

import static dev.cargokit.kit.problem.HttpProblem.BODY_TOO_LARGE;
import static dev.cargokit.kit.problem.HttpProblem.FORBIDDEN;
import static dev.cargokit.kit.problem.HttpProblem.HEADERS_TOO_LARGE;
import static dev.cargokit.kit.problem.HttpProblem.INTERNAL;
import static dev.cargokit.kit.problem.HttpProblem.INVALID_ARGUMENT;
import static dev.cargokit.kit.problem.HttpProblem.NOT_ACCEPTABLE;
import static dev.cargokit.kit.problem.HttpProblem.REQUEST_TIMEOUT;
import static dev.cargokit.kit.problem.HttpProblem.TOO_MANY_REQUESTS;
import static dev.cargokit.kit.problem.HttpProblem.TOO_SLOW;
import static dev.cargokit.kit.problem.HttpProblem.UNAVAILABLE;
import static dev.cargokit.kit.problem.HttpProblem.UNSUPPORTED_MEDIA_TYPE;
import static dev.cargokit.kit.problem.HttpProblem.URI_TOO_LONG;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Declares the problems that every operation may respond with, and the body of every problem: a page where the
/// operation responds with one.
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SharedProblems implements OASFilter {

    private static final List<HttpProblem> ANY_OPERATION = List.of(
            INVALID_ARGUMENT,
            NOT_ACCEPTABLE,
            URI_TOO_LONG,
            TOO_MANY_REQUESTS,
            HEADERS_TOO_LARGE,
            INTERNAL,
            UNAVAILABLE,
            TOO_SLOW);

    /// Those from pages of other sites, which the gateway refuses.
    private static final List<HttpProblem> WRITES = List.of(FORBIDDEN);

    private static final List<HttpProblem> WITH_A_BODY =
            List.of(REQUEST_TIMEOUT, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .forEach((method, operation) ->
                                declareIn(method, operation, document.getComponents() == null || isPage(operation))));
        // A document of pages has no components.
        if (document.getComponents() != null) {
            Stream.of(ANY_OPERATION, WRITES, WITH_A_BODY)
                    .flatMap(List::stream)
                    .forEach(problem ->
                            document.getComponents().addResponse(problem.slug(), response(problem, problemBody())));
        }
    }

    private static void declareIn(HttpMethod method, Operation operation, boolean isPage) {
        var responses = operation.getResponses();
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.matches("[45]..") && response.getContent() == null) {
                response.setContent(isPage ? page() : problemBody());
            }
        });
        shared(method, operation).forEach(problem -> {
            var status = String.valueOf(problem.status());
            // The resource's own words win.
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status,
                        isPage
                                ? response(problem, page())
                                : OASFactory.createAPIResponse().ref(problem.slug()));
            }
        });
    }

    private static Stream<HttpProblem> shared(HttpMethod method, Operation operation) {
        return Stream.of(
                        ANY_OPERATION,
                        method == HttpMethod.GET ? List.<HttpProblem>of() : WRITES,
                        operation.getRequestBody() == null ? List.<HttpProblem>of() : WITH_A_BODY)
                .flatMap(List::stream);
    }

    private static boolean isPage(Operation operation) {
        var response = operation.getResponses().getAPIResponse("200");
        return response != null
                && response.getContent() != null
                && response.getContent().hasMediaType(MediaType.TEXT_HTML);
    }

    private static APIResponse response(HttpProblem problem, Content content) {
        return OASFactory.createAPIResponse().description(problem.explanation()).content(content);
    }

    private static Content problemBody() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }

    /// For who accepts HTML, and for others.
    private static Content page() {
        return OASFactory.createContent()
                .addMediaType(MediaType.TEXT_HTML, OASFactory.createMediaType())
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType());
    }
}
