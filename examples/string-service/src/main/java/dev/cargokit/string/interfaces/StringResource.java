package dev.cargokit.string.interfaces;

import dev.cargokit.string.application.CallExecutor;
import dev.cargokit.string.application.UpstreamUnavailable;
import dev.cargokit.string.domain.StringRefusal;
import dev.cargokit.string.domain.StringService;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The two operations. Go's clients send GET with a body, which Quarkus reads only on a thread that may block.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strings")
class StringResource {

    private final StringService strings;
    private final CallExecutor executor;

    StringResource(StringService strings, CallExecutor executor) {
        this.strings = strings;
        this.executor = executor;
    }

    @POST
    @Path("uppercase")
    @NonBlocking
    @Operation(summary = "Upper-case a text, one code point to one code point")
    public CompletionStage<UppercaseResponse> uppercase(TextRequest request) {
        return CompletableFuture.supplyAsync(() -> toResponse(request.s()), executor);
    }

    @GET
    @Path("uppercase")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public UppercaseResponse uppercaseByGet(TextRequest request) {
        return toResponse(request.s());
    }

    @POST
    @Path("count")
    @NonBlocking
    @Operation(summary = "Count the UTF-8 bytes of a text")
    public CountResponse count(TextRequest request) {
        return new CountResponse(strings.count(request.s()));
    }

    @GET
    @Path("count")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public CountResponse countByGet(TextRequest request) {
        return count(request);
    }

    /// A refusal is a normal response: Go kit's `uppercaseResponse` has it in `err`.
    private UppercaseResponse toResponse(String text) {
        try {
            return UppercaseResponse.of(strings.uppercase(text));
        } catch (StringRefusal | UpstreamUnavailable e) {
            return UppercaseResponse.refused(e.getMessage());
        }
    }
}
