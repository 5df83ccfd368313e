package dev.cargokit.add.interfaces.http;

import dev.cargokit.add.domain.AddService;
import dev.cargokit.kit.json.Surrogates;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Add")
@NonBlocking
class AddResource {

    private final AddService add;

    AddResource(AddService add) {
        this.add = add;
    }

    @POST
    @Path("sum")
    @Operation(summary = "Sum two integers", description = "The sum must fit into 32 bits.")
    @APIResponse(responseCode = "200", description = "The sum")
    @APIResponse(responseCode = "400", description = "The operands are refused, or the body cannot be read")
    @APIResponse(responseCode = "429", description = "The rate limit is exceeded")
    @APIResponse(responseCode = "503", description = "The circuit breaker is open")
    public SumResponse sum(SumRequest request) {
        Operands.requireBoth(request.a(), request.b());
        return new SumResponse(add.sum(request.a(), request.b()));
    }

    @POST
    @Path("concat")
    @Operation(summary = "Join two strings", description = "At most ten bytes of UTF-8 together.")
    @APIResponse(responseCode = "200", description = "Both joined")
    @APIResponse(responseCode = "400", description = "The operands are refused, or the body cannot be read")
    @APIResponse(responseCode = "429", description = "The rate limit is exceeded")
    @APIResponse(responseCode = "503", description = "The circuit breaker is open")
    public ConcatResponse concat(ConcatRequest request) {
        Operands.requireBoth(request.a(), request.b());
        return new ConcatResponse(
                add.concat(Surrogates.replaceUnpaired(request.a()), Surrogates.replaceUnpaired(request.b())));
    }
}
