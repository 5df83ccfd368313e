package dev.cargokit.kit.sample;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;

/// Reads bodies in each way there is besides those of [SampleResource].
@Path("/bodies")
class BodiesResource {

    @POST
    @Path("bytes")
    @RunOnVirtualThread
    public int bytes(byte[] body) {
        return body.length;
    }

    @POST
    @Path("stream")
    @RunOnVirtualThread
    public int stream(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @POST
    @Path("part")
    @RunOnVirtualThread
    public int part(InputStream body) throws IOException {
        return body.read();
    }

    @POST
    @Path("event-loop")
    @NonBlocking
    public int onTheEventLoop(byte[] body) {
        return body.length;
    }
}
