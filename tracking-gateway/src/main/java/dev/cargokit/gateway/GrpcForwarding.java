package dev.cargokit.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.gateway.grpc.AddMethods;
import dev.cargokit.gateway.grpc.GrpcMethod;
import dev.cargokit.kit.http.ProblemAnswer;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.grpc.client.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the exchanges by gRPC have in common.
@ApplicationScoped
class GrpcForwarding {

    private final AddMethods methods;
    private final ProblemAnswer problems;
    private final ObjectMapper json;
    private final GatewayConfig config;
    private final long longestBody;
    private final Vertx vertx;

    /// One for each event loop, as for HTTP.
    private final ThreadLocal<GrpcClient> client = ThreadLocal.withInitial(this::newClient);

    GrpcForwarding(
            AddMethods methods,
            ProblemAnswer problems,
            ObjectMapper json,
            GatewayConfig config,
            @ConfigProperty(name = "cargokit.limits.json-body") MemorySize longestBody,
            Vertx vertx) {
        this.methods = methods;
        this.problems = problems;
        this.json = json;
        this.config = config;
        this.longestBody = longestBody.asLongValue();
        this.vertx = vertx;
    }

    void forward(LaidRoute route, RoutingContext call) {
        forward(route, call, methods.named(route.checked().method().orElseThrow()));
    }

    private <Q, R> void forward(LaidRoute route, RoutingContext call, GrpcMethod<Q, R> method) {
        var answers = new GrpcAnswers(call, problems, json, EdgeHeaders.of(call.request()));
        if (call.request().method() != HttpMethod.POST) {
            call.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            answers.refuse(Problem.of(ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.explanation()));
            return;
        }
        var body = new SmallBody(call, config.clients().patience(), longestBody);
        new GrpcExchange<>(route, call, method, body, client.get(), answers).start();
    }

    private GrpcClient newClient() {
        return GrpcClient.client(
                vertx,
                new HttpClientOptions()
                        .setName("forwarding-grpc")
                        .setProtocolVersion(HttpVersion.HTTP_2)
                        .setHttp2ClearTextUpgrade(false)
                        .setConnectTimeout(
                                (int) config.upstream().connectTimeout().toMillis())
                        .setHttp2KeepAliveTimeout(
                                (int) config.upstream().keepAlive().toSeconds())
                        .setTcpNoDelay(true));
    }
}
