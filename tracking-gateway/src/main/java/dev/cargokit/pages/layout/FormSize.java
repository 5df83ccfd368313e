package dev.cargokit.pages.layout;

import dev.cargokit.pages.layout.FailurePages.Templates;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/// A form is refused by the length that it announces, before any of it is read: the server's own limit is that of what
/// streams through to the services. Browsers always announce one.
@Provider
class FormSize implements ContainerRequestFilter {

    private static final long MOST_BYTES = 8 << 20;

    private final PageWriter pages;

    FormSize(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            refuse(request, 411, "It has to be known how long a form is before it is read.");
        } else if (Long.parseLong(length) > MOST_BYTES) {
            refuse(request, 413, "At most 8 MB can be sent at once. Split the file and send its parts.");
        }
    }

    private void refuse(ContainerRequestContext request, int status, String why) {
        request.abortWith(pages.answer(status, Templates.failure("Not taken", why, false)));
    }
}
