package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.application.ProfileRegistry;
import dev.cargokit.profile.interfaces.Answers.AddressAnswer;
import dev.cargokit.profile.interfaces.Answers.AddressesAnswer;
import dev.cargokit.profile.interfaces.Answers.Done;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/profiles/{id}/addresses")
@Tag(name = "Addresses")
@RunOnVirtualThread
class AddressesResource {

    private final ProfileRegistry registry;

    AddressesResource(ProfileRegistry registry) {
        this.registry = registry;
    }

    @GET
    @Operation(summary = "List the addresses of a profile in the order in which they came")
    @APIResponse(responseCode = "200", description = "The addresses")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    public AddressesAnswer addresses(@RestPath @Parameter(example = "1234") String id) {
        return new AddressesAnswer(registry.addresses(Addressed.profile(id)).stream()
                .map(AddressBody::of)
                .toList());
    }

    @POST
    @Operation(summary = "Add an address to a profile")
    @APIResponse(responseCode = "201", description = "It is added; Location says where it is")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    @APIResponse(responseCode = "409", description = "The profile has an address with this id")
    @APIResponse(responseCode = "422", description = "The profile has as many addresses as it can")
    public RestResponse<Done> add(
            @RestPath @Parameter(example = "1234") String id, @NotNull AddressRequest request, UriInfo uri) {
        var address = request.toAdd();
        registry.addAddress(Addressed.profile(id), address);
        var location = uri.getBaseUriBuilder()
                .path("profiles")
                .segment(id, "addresses", address.id().value())
                .build();
        return ResponseBuilder.<Done>created(location).entity(new Done()).build();
    }

    @GET
    @Path("/{addressId}")
    @Operation(summary = "Tell one address of a profile")
    @APIResponse(responseCode = "200", description = "The address")
    @APIResponse(responseCode = "404", description = "There is no such profile or no such address of it")
    public AddressAnswer address(
            @RestPath @Parameter(example = "1234") String id, @RestPath @Parameter(example = "home") String addressId) {
        return new AddressAnswer(AddressBody.of(registry.address(Addressed.profile(id), Addressed.address(addressId))));
    }

    @DELETE
    @Path("/{addressId}")
    @Operation(summary = "Remove an address from a profile")
    @APIResponse(responseCode = "200", description = "It is removed")
    @APIResponse(responseCode = "404", description = "There is no such profile or no such address of it")
    public Done remove(
            @RestPath @Parameter(example = "1234") String id, @RestPath @Parameter(example = "home") String addressId) {
        registry.removeAddress(Addressed.profile(id), Addressed.address(addressId));
        return new Done();
    }
}
