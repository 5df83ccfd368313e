package dev.cargokit.string.infrastructure;

import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.json.JsonBodyReader;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/// Reads responses as requests are read, under any Content-Type: Go's services send `text/plain`.
@Provider
@ConstrainedTo(RuntimeType.CLIENT)
@Consumes(MediaType.WILDCARD)
public class UppercaseResponseReader extends JsonBodyReader {

    UppercaseResponseReader(JsonBody body) {
        super(body);
    }
}
