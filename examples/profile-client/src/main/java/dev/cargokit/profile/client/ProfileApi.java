package dev.cargokit.profile.client;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/profiles")
@RegisterRestClient(configKey = "profile")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
interface ProfileApi {

    @POST
    void register(Profile profile);

    @GET
    @Path("/{id}")
    ProfileResponse profile(String id);

    @PUT
    @Path("/{id}")
    void replace(String id, Profile profile);

    @PATCH
    @Path("/{id}")
    void revise(String id, Profile change);

    @DELETE
    @Path("/{id}")
    void remove(String id);

    @GET
    @Path("/{id}/addresses")
    AddressesResponse addresses(String id);

    @GET
    @Path("/{id}/addresses/{addressId}")
    AddressResponse address(String id, String addressId);

    @POST
    @Path("/{id}/addresses")
    void addAddress(String id, Address address);

    @DELETE
    @Path("/{id}/addresses/{addressId}")
    void removeAddress(String id, String addressId);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        int status = response.getStatus();
        return switch (status) {
            case 404 -> new ProfileFailure.NotFound();
            case 409 -> new ProfileFailure.AlreadyExists();
            case 429 -> new ProfileFailure.Unavailable("status 429");
            default ->
                status < 500
                        ? new ProfileFailure.Refused(status, refusal(response))
                        : new ProfileFailure.Unavailable("status " + status);
        };
    }

    private static String refusal(Response response) {
        try {
            return response.readEntity(Problem.class).detail();
        } catch (RuntimeException noProblem) {
            return "status " + response.getStatus();
        }
    }

    record ProfileResponse(Profile profile) {}

    record AddressesResponse(List<Address> addresses) {}

    record AddressResponse(Address address) {}

    record Problem(String detail) {}
}
