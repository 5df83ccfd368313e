package dev.cargokit.profile.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.profile.application.Precondition;
import dev.cargokit.profile.domain.ProfileRefusal.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Conditional requests (RFC 9110, section 13) by If-Match and If-None-Match. The entity tag is a digest of what GET
/// returns: it changes with every change, and the same content has the same tag.
@ApplicationScoped
class ConditionalRequests {

    private final ObjectMapper json;

    ConditionalRequests(ObjectMapper json) {
        this.json = json;
    }

    /// The response to GET: 304 if the client has the current body.
    ///
    /// @throws PreconditionFailed if it is not the one in If-Match
    Response respond(Request request, Object body) {
        var tag = tag(body);
        var unmet = request.evaluatePreconditions(tag);
        if (unmet == null) {
            return Response.ok(body).tag(tag).build();
        }
        var response = unmet.build();
        if (response.getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new PreconditionFailed();
        }
        return response;
    }

    /// What the request requires before it changes anything.
    ///
    /// @param body what GET returns
    <T> Precondition<T> precondition(Request request, Function<T, ?> body) {
        return current -> evaluate(request, current.map(body).map(this::tag)) == null;
    }

    private static Response.ResponseBuilder evaluate(Request request, Optional<EntityTag> tag) {
        return tag.isPresent() ? request.evaluatePreconditions(tag.get()) : request.evaluatePreconditions();
    }

    private EntityTag tag(Object body) {
        try {
            return new EntityTag(
                    UUID.nameUUIDFromBytes(json.writeValueAsBytes(body)).toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
