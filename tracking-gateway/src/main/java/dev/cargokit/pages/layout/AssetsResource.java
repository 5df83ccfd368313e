package dev.cargokit.pages.layout;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

@Path("/")
class AssetsResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NEVER_UNASKED = "no-cache";

    private final Assets assets;

    AssetsResource(Assets assets) {
        this.assets = assets;
    }

    /// An old version's address answers too, with the present file, which is then not kept.
    @GET
    @Path("assets/{version}/{name}")
    public Response file(String version, String name, @Context HttpServerRequest request) {
        return answer(name, version.equals(assets.version()) ? FOR_EVER : NEVER_UNASKED, request);
    }

    /// At the root, because a worker sees only what is below its own address.
    @GET
    @Path("worker.js")
    public Response worker(@Context HttpServerRequest request) {
        return answer("worker.js", NEVER_UNASKED, request);
    }

    @GET
    @Path("favicon.ico")
    public Response icon(@Context HttpServerRequest request) {
        return answer("icon.svg", "public, max-age=86400", request);
    }

    private Response answer(String name, String caching, HttpServerRequest request) {
        var asset = assets.find(name).orElseThrow(NotFoundException::new);
        boolean gzip = Gzip.isAccepted(request);
        var response = Response.ok(gzip ? asset.gzipped() : asset.plain(), asset.type())
                .header("Cache-Control", caching)
                .header("Vary", "Accept-Encoding")
                .header("X-Content-Type-Options", "nosniff");
        return gzip ? response.header("Content-Encoding", "gzip").build() : response.build();
    }
}
