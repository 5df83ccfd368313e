package dev.cargokit.web.form;

import dev.cargokit.web.layout.ErrorPage;
import dev.cargokit.web.layout.PageRenderer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Rejects forms of other sites. Browsers say where a form came from: over https and on this machine in
/// `Sec-Fetch-Site` (Fetch Metadata), everywhere in `Origin`. A client that sends neither is no browser.
@Provider
class SameOriginFilter implements ContainerRequestFilter {

    private final PageRenderer pages;

    SameOriginFilter(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("POST") && isForeign(request)) {
            request.abortWith(pages.render(
                    403,
                    ErrorPage.failure("Not taken", "This form was sent by another site. Use the one here.", false)));
        }
    }

    private static boolean isForeign(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeaderString("Origin");
        return origin != null
                && !origin.endsWith("://" + request.getUriInfo().getBaseUri().getAuthority());
    }
}
