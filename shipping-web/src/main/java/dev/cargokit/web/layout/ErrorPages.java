package dev.cargokit.web.layout;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// The page for a service without which a page has nothing to show.
@Provider
class ErrorPages implements ExceptionMapper<ServiceFailure> {

    private final PageRenderer pages;

    ErrorPages(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(ServiceFailure failure) {
        return switch (failure) {
            case Refused refused -> {
                var title = refused.status() == 404 ? "Not found" : "This does not work";
                yield pages.render(refused.status(), ErrorPage.failure(title, refused.getMessage(), false));
            }
            case Unavailable unavailable ->
                pages.render(503, ErrorPage.failure("Not available at the moment", unavailable.getMessage(), true));
        };
    }
}
