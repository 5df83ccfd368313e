package dev.cargokit.gateway.grpc;

import io.vertx.grpc.common.ServiceMethod;
import java.io.IOException;
import java.io.InputStream;

/// A method that can be asked by JSON. It changes nothing, so that it may be asked again.
///
/// @param <Q> what it is asked
/// @param <R> what it replies
public interface GrpcMethod<Q, R> {

    ServiceMethod<R, Q> called();

    /// @throws dev.cargokit.kit.problem.ProblemException if the body says nothing that the method could be asked
    Q request(InputStream json) throws IOException;

    /// The business error that it replied; empty if there is none.
    String refusal(R reply);

    /// What is written as JSON.
    Object answer(R reply);
}
