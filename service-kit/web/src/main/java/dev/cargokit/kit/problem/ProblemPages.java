package dev.cargokit.kit.problem;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The pages that a problem's `type` resolves to.
@Path("/problems/{slug}")
class ProblemPages {

    private final Map<String, ProblemType> types;

    ProblemPages(@All List<ProblemTypes> contexts) {
        this.types = contexts.stream()
                .flatMap(context -> context.all().stream())
                .collect(Collectors.toMap(ProblemType::slug, Function.identity()));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page(String slug) {
        var type = Optional.ofNullable(types.get(slug)).orElseThrow(NotFoundException::new);
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
