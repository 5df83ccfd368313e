package dev.cargokit.kit.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The pages that a problem's `type` resolves to.
@Path("/problems/{slug}")
class ProblemPages {

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page(String slug) {
        var type = ProblemType.ofSlug(slug).orElseThrow(NotFoundException::new);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <h1>%1$s</h1>
                <p>Status %2$d. %3$s</p>
                </html>
                """.formatted(type.title(), type.status(), type.explanation());
    }
}
