package dev.cargokit.web.layout;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

@Path("/")
class AssetsResource {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final String REVALIDATE = "no-cache";
    private static final String ONE_DAY = "public, max-age=86400";

    private final Assets assets;

    AssetsResource(Assets assets) {
        this.assets = assets;
    }

    /// The address of an old version serves the current file, which is then not cached.
    @GET
    @Path("assets/{version}/{name}")
    public Response file(String version, String name, @Context HttpServerRequest request) {
        return serve(name, version.equals(assets.version()) ? IMMUTABLE : REVALIDATE, request);
    }

    /// At the root, because a worker controls only what is below its own address.
    @GET
    @Path("worker.js")
    public Response worker(@Context HttpServerRequest request) {
        return serve("worker.js", REVALIDATE, request);
    }

    @GET
    @Path("favicon.ico")
    public Response icon(@Context HttpServerRequest request) {
        return serve("icon.svg", ONE_DAY, request);
    }

    private Response serve(String name, String caching, HttpServerRequest request) {
        var asset = assets.find(name).orElseThrow(NotFoundException::new);
        boolean gzip = Gzip.isAccepted(request);
        var response = Response.ok(gzip ? asset.gzipped() : asset.plain(), asset.type())
                .header("Cache-Control", caching)
                .header("Vary", "Accept-Encoding")
                .header("X-Content-Type-Options", "nosniff");
        return gzip ? response.header("Content-Encoding", "gzip").build() : response.build();
    }
}
