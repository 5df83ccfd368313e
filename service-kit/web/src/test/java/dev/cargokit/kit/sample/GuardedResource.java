package dev.cargokit.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/guarded")
@RunOnVirtualThread
class GuardedResource {

    private final GuardedService service;

    GuardedResource(GuardedService service) {
        this.service = service;
    }

    @GET
    @Path("limited")
    public String limited() {
        return service.limited();
    }

    @GET
    @Path("shed")
    public String shed() {
        return service.shed(Uni.createFrom().item("done")).await().indefinitely();
    }
}
