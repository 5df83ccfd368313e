package dev.cargokit.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/resilient")
@RunOnVirtualThread
class ResilientResource {

    private final ResilientService service;

    ResilientResource(ResilientService service) {
        this.service = service;
    }

    @GET
    @Path("broken")
    public String broken() {
        return service.broken();
    }

    @GET
    @Path("slow")
    public String slow() throws InterruptedException {
        return service.slow();
    }

    @GET
    @Path("alone")
    public void alone() {
        service.alone(() -> {});
    }
}
