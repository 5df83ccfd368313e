package dev.cargokit.web.form;

import dev.cargokit.web.layout.ErrorPage;
import dev.cargokit.web.layout.PageRenderer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.Semaphore;

/// Rejects a form that is too large by its `Content-Length`, before any of it is read: with a page, where the server's
/// own limit would answer with a problem. Browsers always send the length. Files wait on disk until they are complete,
/// so only a few are read at the same time.
@Provider
class FormSizeFilter implements ContainerRequestFilter {

    private static final long MAXIMUM_BYTES = 8 << 20;

    private static final int MAXIMUM_CONCURRENT_UPLOADS = 4;

    private final Semaphore uploads = new Semaphore(MAXIMUM_CONCURRENT_UPLOADS);
    private final PageRenderer pages;
    private final CurrentVertxRequest current;

    FormSizeFilter(PageRenderer pages, CurrentVertxRequest current) {
        this.pages = pages;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            reject(request, 411, "It has to be known how long a form is before it is read.");
        } else if (Long.parseLong(length) > MAXIMUM_BYTES) {
            reject(request, 413, "At most 8 MB can be sent in one form. Split the file and send its parts.");
        } else if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            limitUploads(request);
        }
    }

    private void limitUploads(ContainerRequestContext request) {
        if (uploads.tryAcquire()) {
            current.getCurrent().addEndHandler(_ -> uploads.release());
        } else {
            reject(request, 503, "Many files are being sent at the moment. Try again in a minute.");
        }
    }

    private void reject(ContainerRequestContext request, int status, String why) {
        request.abortWith(pages.render(status, ErrorPage.failure("Not taken", why, false)));
    }
}
