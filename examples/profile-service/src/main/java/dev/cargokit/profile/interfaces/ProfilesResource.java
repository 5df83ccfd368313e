package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.application.ProfileRegistry;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.interfaces.Answers.Done;
import dev.cargokit.profile.interfaces.Answers.ProfileAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/profiles")
@Tag(name = "Profiles")
@RunOnVirtualThread
class ProfilesResource {

    private final ProfileRegistry registry;

    ProfilesResource(ProfileRegistry registry) {
        this.registry = registry;
    }

    @POST
    @Operation(summary = "Register a profile")
    @APIResponse(responseCode = "201", description = "It is registered; Location says where it is")
    @APIResponse(responseCode = "409", description = "A profile with this id exists")
    public RestResponse<Done> register(@NotNull ProfileRequest request, UriInfo uri) {
        var profile = request.profileOfItsOwn();
        registry.register(profile);
        var location = uri.getBaseUriBuilder()
                .path("profiles")
                .segment(profile.id().value())
                .build();
        return ResponseBuilder.<Done>created(location).entity(new Done()).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell a profile")
    @APIResponse(responseCode = "200", description = "The profile")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    public ProfileAnswer profile(@RestPath @Parameter(example = "1234") String id) {
        return new ProfileAnswer(ProfileBody.of(registry.profile(Addressed.profile(id))));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Make a profile what it is in the body, whether or not there was one")
    @APIResponse(responseCode = "200", description = "It replaces the one there was")
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "400", description = "The body names another id than the path")
    public RestResponse<Done> replace(
            @RestPath @Parameter(example = "1234") String id, @NotNull ProfileRequest request, UriInfo uri) {
        var isNew = registry.replace(request.profileOf(new Identifier(id)));
        var response = isNew ? ResponseBuilder.<Done>created(uri.getAbsolutePath()) : ResponseBuilder.<Done>ok();
        return response.entity(new Done()).build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Change what is given and leave the rest")
    @APIResponse(responseCode = "200", description = "It is changed")
    @APIResponse(responseCode = "400", description = "The body names another id than the path")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    public Done revise(@RestPath @Parameter(example = "1234") String id, @NotNull ProfileRequest request) {
        var addressed = Addressed.profile(id);
        registry.revise(addressed, request.revisionOf(addressed));
        return new Done();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a profile with its addresses")
    @APIResponse(responseCode = "200", description = "It is removed")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    public Done remove(@RestPath @Parameter(example = "1234") String id) {
        registry.remove(Addressed.profile(id));
        return new Done();
    }
}
