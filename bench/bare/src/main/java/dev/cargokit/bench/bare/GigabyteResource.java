package dev.cargokit.bench.bare;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// A large body, as fast as it is read.
@Path("/gigabyte")
class GigabyteResource {

    private static final Buffer PIECE = Buffer.buffer(new byte[1 << 16]);
    private static final int PIECES = 1 << 14;

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Multi<Buffer> get() {
        return Multi.createFrom().range(0, PIECES).map(_ -> PIECE);
    }
}
