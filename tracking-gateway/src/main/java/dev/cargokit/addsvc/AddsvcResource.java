package dev.cargokit.addsvc;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import dev.cargokit.kit.json.Surrogates;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/addsvc")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Add")
@RunOnVirtualThread
@APIResponse(responseCode = "400", description = "A rule was broken, or the body cannot be read")
@APIResponse(responseCode = "503", description = "add-service is unavailable")
@APIResponse(responseCode = "504", description = "add-service did not respond in time")
class AddsvcResource {

    private final ResilientAddService add;

    AddsvcResource(ResilientAddService add) {
        this.add = add;
    }

    @POST
    @Path("sum")
    @Operation(summary = "Sum two integers", description = "The sum must be one of 32 bits.")
    @APIResponse(responseCode = "200", description = "The sum")
    public SumResponse sum(SumRequest request) {
        requireBoth(request.a(), request.b());
        return new SumResponse(add.sum(request.a(), request.b()));
    }

    @POST
    @Path("concat")
    @Operation(summary = "Join two strings", description = "At most ten bytes of UTF-8 together.")
    @APIResponse(responseCode = "200", description = "Both in one")
    public ConcatResponse concat(ConcatRequest request) {
        requireBoth(request.a(), request.b());
        return new ConcatResponse(
                add.concat(Surrogates.replaceUnpaired(request.a()), Surrogates.replaceUnpaired(request.b())));
    }

    /// Go's clients write the names as `A` and `B`.
    @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    record SumRequest(Long a, Long b) {}

    record SumResponse(long v) {}

    @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    record ConcatRequest(String a, String b) {}

    record ConcatResponse(String v) {}

    private static void requireBoth(Object a, Object b) {
        var missing = Stream.of(a == null ? "a" : null, b == null ? "b" : null)
                .filter(Objects::nonNull)
                .map(name -> new FieldError(name, "must not be null"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.invalid(missing));
        }
    }
}
