package dev.cargokit.string.infrastructure;

import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Reads a response from JSON under any Content-Type: Go's services send `text/plain`.
@Provider
@ConstrainedTo(RuntimeType.CLIENT)
@Consumes(MediaType.WILDCARD)
public class UppercaseResponseReader implements MessageBodyReader<UppercaseResponse> {

    private final JsonBody body;

    UppercaseResponseReader(JsonBody body) {
        this.body = body;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == UppercaseResponse.class;
    }

    @Override
    public UppercaseResponse readFrom(
            Class<UppercaseResponse> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        return body.read(entity, type);
    }
}
