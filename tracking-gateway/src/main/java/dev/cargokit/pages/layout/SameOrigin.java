package dev.cargokit.pages.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/// Forms of other sites are not taken: browsers say where a form came from (Fetch Metadata, `Sec-Fetch-Site`). Only
/// pages take forms; the JSON of the API no form can send.
@Provider
class SameOrigin implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (request.getMethod().equals("POST")
                && (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }
}
