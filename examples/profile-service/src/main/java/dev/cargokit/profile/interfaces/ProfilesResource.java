package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.application.Precondition;
import dev.cargokit.profile.application.ProfileRegistry;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profiles")
@RunOnVirtualThread
class ProfilesResource {

    private final ProfileRegistry registry;
    private final ConditionalRequests conditions;

    ProfilesResource(ProfileRegistry registry, ConditionalRequests conditions) {
        this.registry = registry;
        this.conditions = conditions;
    }

    @POST
    @Operation(summary = "Register a profile")
    @APIResponseSchema(
            value = EmptyResponse.class,
            responseCode = "201",
            responseDescription = "It is registered; Location is its URL")
    @APIResponse(responseCode = "409", description = "A profile with this id exists")
    @APIResponse(responseCode = "422", description = "It has more than the maximum number of addresses")
    public RestResponse<EmptyResponse> register(@NotNull ProfileRequest request, UriInfo uri) {
        var profile = request.toProfile();
        registry.register(profile);
        return ResponseBuilder.<EmptyResponse>created(Locations.profile(uri.getBaseUri(), profile.id()))
                .entity(new EmptyResponse())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a profile")
    @APIResponse(
            responseCode = "200",
            description = "The profile; ETag is its version",
            content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
    @APIResponse(responseCode = "304", description = "It has the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    @APIResponse(responseCode = "412", description = "It is not as If-Match requires")
    public Response profile(@RestPath @Parameter(example = "1234") String id, Request request) {
        return conditions.respond(request, ProfileResponse.of(registry.profile(PathIds.profile(id))));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Create or replace a profile", description = "The body has no other id than the path.")
    @APIResponse(responseCode = "200", description = "It is replaced")
    @APIResponseSchema(
            value = EmptyResponse.class,
            responseCode = "201",
            responseDescription = "It is new; Location is its URL")
    @APIResponse(responseCode = "412", description = "It is not as If-Match or If-None-Match requires")
    @APIResponse(responseCode = "422", description = "It has more than the maximum number of addresses")
    public RestResponse<EmptyResponse> replace(
            @RestPath @Parameter(example = "1234") String id,
            @NotNull ProfileRequest profile,
            UriInfo uri,
            Request request) {
        var pathId = new Identifier(id);
        var isNew = registry.replace(profile.toProfile(pathId), precondition(request));
        var response = isNew
                ? ResponseBuilder.<EmptyResponse>created(Locations.profile(uri.getBaseUri(), pathId))
                : ResponseBuilder.<EmptyResponse>ok();
        return response.entity(new EmptyResponse()).build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Change the fields in the body and keep the others")
    @APIResponse(responseCode = "200", description = "It is changed")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    @APIResponse(responseCode = "412", description = "It is not as If-Match or If-None-Match requires")
    @APIResponse(responseCode = "422", description = "It has more than the maximum number of addresses")
    public EmptyResponse revise(
            @RestPath @Parameter(example = "1234") String id, @NotNull ProfileRequest profile, Request request) {
        var pathId = PathIds.profile(id);
        registry.revise(pathId, profile.toRevision(pathId), precondition(request));
        return new EmptyResponse();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a profile with its addresses")
    @APIResponse(responseCode = "200", description = "It is removed")
    @APIResponse(responseCode = "404", description = "No profile has this id")
    @APIResponse(responseCode = "412", description = "It is not as If-Match or If-None-Match requires")
    public EmptyResponse remove(@RestPath @Parameter(example = "1234") String id, Request request) {
        registry.remove(PathIds.profile(id), precondition(request));
        return new EmptyResponse();
    }

    private Precondition<Profile> precondition(Request request) {
        return conditions.precondition(request, ProfileResponse::of);
    }
}
