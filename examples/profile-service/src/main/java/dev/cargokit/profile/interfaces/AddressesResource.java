package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.application.ProfileRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/profiles/{id}/addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
@RunOnVirtualThread
class AddressesResource {

    private final ProfileRegistry registry;
    private final ConditionalRequests conditions;

    AddressesResource(ProfileRegistry registry, ConditionalRequests conditions) {
        this.registry = registry;
        this.conditions = conditions;
    }

    @GET
    @Operation(summary = "List the addresses of a profile in the order of their arrival")
    @APIResponse(responseCode = "200", description = "The addresses")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    public AddressesResponse addresses(@RestPath @Parameter(example = "1234") String id) {
        return new AddressesResponse(registry.addresses(PathIds.profile(id)).stream()
                .map(AddressBody::of)
                .toList());
    }

    @POST
    @Operation(summary = "Add an address to a profile")
    @APIResponseSchema(
            value = EmptyResponse.class,
            responseCode = "201",
            responseDescription = "It is added; Location is its URL")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    @APIResponse(responseCode = "409", description = "The profile has an address with this id")
    @APIResponse(responseCode = "422", description = "The profile has the maximum number of addresses")
    public RestResponse<EmptyResponse> add(
            @RestPath @Parameter(example = "1234") String id, @NotNull AddressRequest request, UriInfo uri) {
        var profileId = PathIds.profile(id);
        var address = request.toAddress();
        registry.addAddress(profileId, address);
        return ResponseBuilder.<EmptyResponse>created(Locations.address(uri.getBaseUri(), profileId, address.id()))
                .entity(new EmptyResponse())
                .build();
    }

    @GET
    @Path("/{addressId}")
    @Operation(summary = "Get one address of a profile")
    @APIResponse(
            responseCode = "200",
            description = "The address; ETag is its version",
            content = @Content(schema = @Schema(implementation = AddressResponse.class)))
    @APIResponse(responseCode = "304", description = "It has the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such profile or no such address of it")
    @APIResponse(responseCode = "412", description = "It is not as If-Match requires")
    public Response address(
            @RestPath @Parameter(example = "1234") String id,
            @RestPath @Parameter(example = "home") String addressId,
            Request request) {
        var address = registry.address(PathIds.profile(id), PathIds.address(addressId));
        return conditions.respond(request, AddressResponse.of(address));
    }

    @DELETE
    @Path("/{addressId}")
    @Operation(summary = "Remove an address from a profile")
    @APIResponse(responseCode = "200", description = "It is removed")
    @APIResponse(responseCode = "404", description = "There is no such profile or no such address of it")
    @APIResponse(responseCode = "412", description = "It is not as If-Match or If-None-Match requires")
    public EmptyResponse remove(
            @RestPath @Parameter(example = "1234") String id,
            @RestPath @Parameter(example = "home") String addressId,
            Request request) {
        registry.removeAddress(
                PathIds.profile(id), PathIds.address(addressId), conditions.precondition(request, AddressResponse::of));
        return new EmptyResponse();
    }
}
