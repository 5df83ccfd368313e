package dev.cargokit.pages.layout;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.pages.layout.FailurePages.Templates;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// 404 as a page for somebody in front of a browser. Whoever does not ask for HTML gets the problem that every
/// service answers.
@Provider
class UnknownPages implements ExceptionMapper<NotFoundException> {

    private final PageWriter pages;
    private final CurrentVertxRequest current;

    UnknownPages(PageWriter pages, CurrentVertxRequest current) {
        this.pages = pages;
        this.current = current;
    }

    @Override
    public Response toResponse(NotFoundException unknown) {
        var request = current.getCurrent().request();
        return isBrowser(request)
                ? pages.answer(404, Templates.failure("Not found", "There is no page at this address.", false))
                : Problem.of(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.explanation())
                        .response(request.path());
    }

    private static boolean isBrowser(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return request.method() == HttpMethod.GET && accept != null && accept.contains("text/html");
    }
}
