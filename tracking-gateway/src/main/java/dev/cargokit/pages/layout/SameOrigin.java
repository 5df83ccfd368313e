package dev.cargokit.pages.layout;

import dev.cargokit.pages.layout.FailurePages.Templates;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Forms of other sites are not taken. Browsers say where a form came from: over https and on this machine in
/// `Sec-Fetch-Site` (Fetch Metadata), everywhere in `Origin`. Who says nothing is no browser.
@Provider
class SameOrigin implements ContainerRequestFilter {

    private final PageWriter pages;

    SameOrigin(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("POST") && isForeign(request)) {
            request.abortWith(pages.answer(
                    403,
                    Templates.failure("Not taken", "This form was sent by another site. Use the one here.", false)));
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
