package dev.cargokit.user.interfaces;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemTypes;
import dev.cargokit.user.application.UserDirectory;
import dev.cargokit.user.domain.User;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/{name}")
@Tag(name = "Users")
@RunOnVirtualThread
class UserResource {

    private final UserDirectory directory;

    UserResource(UserDirectory directory) {
        this.directory = directory;
    }

    @Produces
    @Singleton
    static ProblemTypes types() {
        return new ProblemTypes(UserProblem.values());
    }

    @GET
    @Operation(summary = "Find a user by name")
    @APIResponse(responseCode = "200", description = "The user")
    @APIResponse(responseCode = "404", description = "No user has this name")
    public UserResponse user(@RestPath @Parameter(example = "user1") String name) {
        return directory.find(name).map(UserResponse::of).orElseThrow(UserResource::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(UserProblem.USER_NOT_FOUND);
    }

    record UserResponse(int id, String name) {

        static UserResponse of(User user) {
            return new UserResponse(user.id(), user.name());
        }
    }
}
