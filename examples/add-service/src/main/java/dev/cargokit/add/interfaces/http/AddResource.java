package dev.cargokit.add.interfaces.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.kit.json.Surrogates;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Add")
@NonBlocking
@APIResponse(responseCode = "400", description = "The operands are refused, or the body cannot be read")
@APIResponse(responseCode = "429", description = "The rate limit is exceeded")
@APIResponse(responseCode = "503", description = "The circuit breaker is open")
class AddResource {

    private final AddService add;

    AddResource(AddService add) {
        this.add = add;
    }

    @POST
    @Path("sum")
    @Operation(summary = "Sum two integers", description = "The sum must fit into 32 bits.")
    @APIResponse(responseCode = "200", description = "The sum")
    public SumResponse sum(SumRequest request) {
        requireBoth(request.a(), request.b());
        return new SumResponse(add.sum(request.a(), request.b()));
    }

    @POST
    @Path("concat")
    @Operation(summary = "Join two strings", description = "At most ten bytes of UTF-8 together.")
    @APIResponse(responseCode = "200", description = "Both joined")
    public ConcatResponse concat(ConcatRequest request) {
        requireBoth(request.a(), request.b());
        return new ConcatResponse(
                add.concat(Surrogates.replaceUnpaired(request.a()), Surrogates.replaceUnpaired(request.b())));
    }

    /// By hand, because Bean Validation would take longer than the whole call.
    private static void requireBoth(Object a, Object b) {
        var missing = Stream.of(a == null ? "a" : null, b == null ? "b" : null)
                .filter(Objects::nonNull)
                .map(name -> new FieldError(name, "must not be null"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.invalid(missing));
        }
    }

    /// Go's clients write the names as `A` and `B`.
    @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    record SumRequest(Long a, Long b) {}

    record SumResponse(long v) {}

    /// Either string may be empty.
    @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    record ConcatRequest(String a, String b) {}

    record ConcatResponse(String v) {}
}
