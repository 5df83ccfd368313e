package dev.cargokit.pages.layout;

import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// The page for a service that could not tell what the page is about. Only pages throw [ServiceFailure]: the API's own
/// problems go another way.
@Provider
class FailurePages implements ExceptionMapper<ServiceFailure> {

    private final PageWriter pages;

    FailurePages(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public Response toResponse(ServiceFailure failure) {
        return switch (failure) {
            case Refused refused
            when refused.status() == 404 ->
                pages.answer(404, Templates.failure("Not found", refused.getMessage(), false));
            case Refused refused ->
                pages.answer(refused.status(), Templates.failure("This does not work", refused.getMessage(), false));
            case Away away ->
                pages.answer(503, Templates.failure("Not available at the moment", away.getMessage(), true));
        };
    }

    @CheckedTemplate(basePath = "layout")
    static final class Templates {

        private Templates() {}

        /// @param passing whether it is worth to try again
        static native TemplateInstance failure(String title, String what, boolean passing);
    }
}
