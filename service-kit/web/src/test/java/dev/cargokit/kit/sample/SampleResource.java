package dev.cargokit.kit.sample;

import dev.cargokit.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/sample")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SampleResource {

    private final SampleService service;

    SampleResource(SampleService service) {
        this.service = service;
    }

    @POST
    public Order echo(@Valid Order order) {
        return service.accept(order);
    }

    @GET
    @Path("body")
    public Order echoOnGet(@Valid Order order) {
        return order;
    }

    @POST
    @Path("form")
    public String form(@RestForm String name) {
        return name;
    }

    @POST
    @Path("upload")
    public String upload(@RestForm FileUpload file) {
        return file.fileName();
    }

    @GET
    @Path("number/{number}")
    public int number(int number, @RestQuery int factor, @RestHeader("X-Summand") int summand) {
        return number * factor + summand;
    }

    @GET
    @Path("refused")
    @APIResponse(responseCode = "404", description = "Always")
    public Order refused() {
        throw new ProblemException(SampleProblem.UNKNOWN_CARGO, "No cargo has the tracking id NOPE.");
    }

    @GET
    @Path("unexpected")
    public Order unexpected() {
        throw new IllegalStateException("secret inner detail");
    }

    @GET
    @Path("database-unavailable")
    public Order databaseUnavailable() throws SQLException {
        throw new SQLTransientConnectionException("secret inner detail", "08006");
    }

    @GET
    @Path("commit-failed")
    public Order commitFailed() {
        var failure = new IllegalStateException("secret inner detail");
        failure.addSuppressed(
                new RuntimeException(new SQLTransientConnectionException("secret inner detail", "57P01")));
        throw new IllegalStateException(failure);
    }

    record Order(
            @NotBlank String customerName,
            @NotNull Instant dueAt,
            int amount,
            @NotEmpty List<@Valid @NotNull Line> lines) {}

    record Line(@NotBlank String productCode) {}
}
