package dev.cargokit.add.interfaces.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.interfaces.Failure;
import dev.cargokit.add.interfaces.jsonrpc.RpcAnswer.Value;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Carries out one call.
@ApplicationScoped
class RpcMethods {

    private final AddService add;

    RpcMethods(AddService add) {
        this.add = add;
    }

    /// What is to be answered: nothing to a notification, though something that is no request object at all is
    /// answered even without an id (specification, section 7).
    Optional<RpcAnswer> answer(JsonNode request) {
        RpcCall call;
        try {
            call = RpcCall.of(request);
        } catch (RpcRefusal refusal) {
            return Optional.of(new RpcAnswer.Failure(refusal, RpcCall.idOf(request)));
        }
        var answer = carriedOut(call);
        return call.notification() ? Optional.empty() : Optional.of(answer);
    }

    private RpcAnswer carriedOut(RpcCall call) {
        try {
            return new RpcAnswer.Success(new Value(value(call)), call.id());
        } catch (AddRefusal refusal) {
            return new RpcAnswer.Failure(RpcRefusal.business(refusal.getMessage()), call.id());
        } catch (RpcRefusal refusal) {
            return new RpcAnswer.Failure(refusal, call.id());
        } catch (RuntimeException e) {
            return new RpcAnswer.Failure(RpcRefusal.internal(Failure.of(e).text()), call.id());
        }
    }

    private Object value(RpcCall call) {
        return switch (call.method()) {
            case "sum" -> {
                var integers = call.params().integers();
                yield add.sum(integers.a(), integers.b());
            }
            case "concat" -> {
                var strings = call.params().strings();
                yield add.concat(strings.a(), strings.b());
            }
            default -> throw RpcRefusal.methodNotFound();
        };
    }
}
