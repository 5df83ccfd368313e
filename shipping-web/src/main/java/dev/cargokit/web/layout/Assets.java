package dev.cargokit.web.layout;

import dev.cargokit.web.map.Coastline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files that come with the pages. Their address contains a hash of their content, so browsers cache them for ever.
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "app.css", "text/css;charset=UTF-8",
            "app.js", "text/javascript;charset=UTF-8",
            "report.js", "text/javascript;charset=UTF-8",
            "worker.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml",
            "app.webmanifest", "application/manifest+json");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String version;

    Assets() {
        TYPES.forEach((name, type) -> assets.put(name, new Asset(read(name), type)));
        assets.put("coast.svg", new Asset(Coastline.svg().getBytes(StandardCharsets.UTF_8), "image/svg+xml"));
        version = digest();
    }

    /// The address of a file.
    public String url(String name) {
        return "/assets/" + version + "/" + name;
    }

    /// A hash of all files.
    String version() {
        return version;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> sha.update(asset.plain()));
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] read(String name) {
        try (var file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file, plain and compressed.
    record Asset(byte[] plain, byte[] gzipped, String type) {

        Asset(byte[] plain, String type) {
            this(plain, Gzip.of(plain), type);
        }
    }
}
