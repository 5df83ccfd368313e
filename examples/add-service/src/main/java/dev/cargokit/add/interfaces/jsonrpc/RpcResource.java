package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
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

@Path("/rpc")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "JSON-RPC")
@NonBlocking
class RpcResource {

    private final JsonBody json;
    private final RpcMethods methods;
    private final int batch;

    RpcResource(JsonBody json, RpcMethods methods, RpcConfig config) {
        this.json = json;
        this.methods = methods;
        this.batch = config.batch();
    }

    @POST
    @Operation(
            summary = "Call sum or concat by JSON-RPC 2.0",
            description = "One call or a batch; params are an object with a and b, or a list of both.")
    @APIResponse(responseCode = "200", description = "The answer, or those to the calls of a batch")
    @APIResponse(responseCode = "204", description = "Nothing was to be answered")
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
        return answer(body)
                .map(answer -> Response.ok(answer).build())
                .orElseGet(() -> Response.noContent().build());
    }

    private Optional<?> answer(byte[] body) throws IOException {
        JsonNode message;
        try {
            message = json.read(new ByteArrayInputStream(body), JsonNode.class);
        } catch (ProblemException problem) {
            if (problem.problem().type() == ProblemType.BODY_TOO_LARGE) {
                throw problem;
            }
            return unanswerable(RpcRefusal.unreadable(problem.getMessage()));
        }
        return message.isArray() ? batch(message) : methods.answer(message);
    }

    private Optional<?> batch(JsonNode calls) {
        if (calls.isEmpty() || calls.size() > batch) {
            return unanswerable(RpcRefusal.invalidRequest("a batch has 1 to " + batch + " calls"));
        }
        var answers = StreamSupport.stream(calls.spliterator(), false)
                .map(methods::answer)
                .flatMap(Optional::stream)
                .toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
    }

    private static Optional<RpcAnswer> unanswerable(RpcRefusal refusal) {
        return Optional.of(new RpcAnswer.Failure(refusal, NullNode.getInstance()));
    }
}
