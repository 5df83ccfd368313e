package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.cargokit.add.interfaces.jsonrpc.JsonRpcException.Code;
import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "JSON-RPC")
@NonBlocking
class JsonRpcResource {

    private final JsonBody json;
    private final JsonRpcHandler handler;
    private final int maximumBatchSize;

    JsonRpcResource(JsonBody json, JsonRpcHandler handler, JsonRpcConfig config) {
        this.json = json;
        this.handler = handler;
        this.maximumBatchSize = config.maximumBatchSize();
    }

    /// Go kit's client has only a host and a port, and posts to `/`.
    @POST
    @Path("{path:.*}")
    @Operation(hidden = true)
    public Response callAtAnyPath(byte[] body) throws IOException {
        return call(body);
    }

    @POST
    @Path("rpc")
    @Operation(
            summary = "Call sum or concat by JSON-RPC 2.0",
            description = "One call or a batch; params are an object with a and b, or a list of both.")
    @APIResponse(
            responseCode = "200",
            description = "The response, or those to the calls of a batch",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(responseCode = "204", description = "Only notifications, which get no response")
    public Response call(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            example =
                                                    "{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2],\"id\":1}"))
                    byte[] body)
            throws IOException {
        return respond(body)
                .map(response -> Response.ok(response).build())
                .orElseGet(() -> Response.noContent().build());
    }

    private Optional<?> respond(byte[] body) throws IOException {
        JsonNode message;
        try {
            message = json.read(new ByteArrayInputStream(body), JsonNode.class);
        } catch (ProblemException problem) {
            if (problem.problem().type() == HttpProblem.BODY_TOO_LARGE) {
                throw problem;
            }
            return failure(new JsonRpcException(Code.PARSE_ERROR, problem.getMessage()));
        }
        return message.isArray() ? respondToBatch(message) : handler.handle(message);
    }

    private Optional<?> respondToBatch(JsonNode batch) {
        if (batch.isEmpty() || batch.size() > maximumBatchSize) {
            return failure(
                    new JsonRpcException(Code.INVALID_REQUEST, "a batch has 1 to " + maximumBatchSize + " calls"));
        }
        var responses = StreamSupport.stream(batch.spliterator(), false)
                .map(handler::handle)
                .flatMap(Optional::stream)
                .toList();
        return responses.isEmpty() ? Optional.empty() : Optional.of(responses);
    }

    private static Optional<JsonRpcResponse> failure(JsonRpcException cause) {
        return Optional.of(new JsonRpcResponse.Failure(cause, NullNode.getInstance()));
    }
}
