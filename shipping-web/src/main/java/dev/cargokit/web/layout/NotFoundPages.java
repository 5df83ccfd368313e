package dev.cargokit.web.layout;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// 404 as a page for a browser, and for any other client as the problem of every service.
@Provider
class NotFoundPages implements ExceptionMapper<NotFoundException> {

    private final PageRenderer pages;
    private final CurrentVertxRequest current;

    NotFoundPages(PageRenderer pages, CurrentVertxRequest current) {
        this.pages = pages;
        this.current = current;
    }

    @Override
    public Response toResponse(NotFoundException notFound) {
        var request = current.getCurrent().request();
        return isBrowser(request)
                ? pages.render(404, ErrorPage.failure("Not found", "There is no page at this address.", false))
                : Problem.of(HttpProblem.NOT_FOUND).response(request.path());
    }

    private static boolean isBrowser(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return request.method() == HttpMethod.GET && accept != null && accept.contains("text/html");
    }
}
