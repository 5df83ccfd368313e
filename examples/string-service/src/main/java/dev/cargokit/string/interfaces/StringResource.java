package dev.cargokit.string.interfaces;

import dev.cargokit.string.application.Workers;
import dev.cargokit.string.domain.StringRefused;
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

/// The two operations. Go's clients ask by GET with a body, which Quarkus reads only where a thread may wait for it.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strings")
class StringResource {

    private final StringService strings;
    private final Workers workers;

    StringResource(StringService strings, Workers workers) {
        this.strings = strings;
        this.workers = workers;
    }

    @POST
    @Path("uppercase")
    @NonBlocking
    @Operation(summary = "Upper-case a text, one code point to one code point")
    public CompletionStage<UppercaseAnswer> uppercase(Question question) {
        return CompletableFuture.supplyAsync(() -> uppercased(question.s()), workers);
    }

    @GET
    @Path("uppercase")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public UppercaseAnswer uppercaseByGet(Question question) {
        return uppercased(question.s());
    }

    @POST
    @Path("count")
    @NonBlocking
    @Operation(summary = "Count the UTF-8 bytes of a text")
    public CountAnswer count(Question question) {
        return new CountAnswer(strings.count(question.s()));
    }

    @GET
    @Path("count")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public CountAnswer countByGet(Question question) {
        return count(question);
    }

    /// A refusal is an answer: Go kit's `uppercaseResponse` carries it in `err`.
    private UppercaseAnswer uppercased(String text) {
        try {
            return UppercaseAnswer.of(strings.uppercase(text));
        } catch (StringRefused refused) {
            return UppercaseAnswer.refused(refused.getMessage());
        }
    }
}
