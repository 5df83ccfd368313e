package dev.cargokit.gateway.grpc;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import dev.cargokit.add.wire.pb.AddGrpc;
import dev.cargokit.add.wire.pb.ConcatReply;
import dev.cargokit.add.wire.pb.ConcatRequest;
import dev.cargokit.add.wire.pb.SumReply;
import dev.cargokit.add.wire.pb.SumRequest;
import dev.cargokit.kit.json.JsonBody;
import dev.cargokit.kit.json.WellFormed;
import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import io.vertx.grpc.common.GrpcMessageDecoder;
import io.vertx.grpc.common.GrpcMessageEncoder;
import io.vertx.grpc.common.ServiceMethod;
import io.vertx.grpc.common.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Those of add-service. The JSON is that of its HTTP interface, to the letter of its errors.
@ApplicationScoped
public class AddMethods {

    private static final ServiceName ADD = ServiceName.create(AddGrpc.SERVICE_NAME);

    /// As routes name them.
    public static final List<String> NAMES = List.of(Sum.CALLED.fullMethodName(), Concat.CALLED.fullMethodName());

    private final List<GrpcMethod<?, ?>> all;

    AddMethods(JsonBody bodies) {
        all = List.of(new Sum(bodies), new Concat(bodies));
    }

    /// @param name one of [#NAMES]
    public GrpcMethod<?, ?> named(String name) {
        return all.stream()
                .filter(method -> method.called().fullMethodName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void requireBoth(Object a, Object b) {
        var missing = Stream.of(a == null ? "a" : null, b == null ? "b" : null)
                .filter(Objects::nonNull)
                .map(name -> new FieldError(name, "must not be null"))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.invalid(missing));
        }
    }

    private record Sum(JsonBody bodies) implements GrpcMethod<SumRequest, SumReply> {

        private static final ServiceMethod<SumReply, SumRequest> CALLED = ServiceMethod.client(
                ADD, "Sum", GrpcMessageEncoder.encoder(), GrpcMessageDecoder.decoder(SumReply.parser()));

        @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        record Integers(Long a, Long b) {}

        record Answer(long v) {}

        @Override
        public ServiceMethod<SumReply, SumRequest> called() {
            return CALLED;
        }

        @Override
        public SumRequest request(InputStream json) throws IOException {
            var given = bodies.read(json, Integers.class);
            requireBoth(given.a(), given.b());
            return SumRequest.newBuilder().setA(given.a()).setB(given.b()).build();
        }

        @Override
        public String refusal(SumReply reply) {
            return reply.getErr();
        }

        @Override
        public Object answer(SumReply reply) {
            return new Answer(reply.getV());
        }
    }

    private record Concat(JsonBody bodies) implements GrpcMethod<ConcatRequest, ConcatReply> {

        private static final ServiceMethod<ConcatReply, ConcatRequest> CALLED = ServiceMethod.client(
                ADD, "Concat", GrpcMessageEncoder.encoder(), GrpcMessageDecoder.decoder(ConcatReply.parser()));

        @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        record Texts(String a, String b) {}

        record Answer(String v) {}

        @Override
        public ServiceMethod<ConcatReply, ConcatRequest> called() {
            return CALLED;
        }

        @Override
        public ConcatRequest request(InputStream json) throws IOException {
            var given = bodies.read(json, Texts.class);
            requireBoth(given.a(), given.b());
            return ConcatRequest.newBuilder()
                    .setA(WellFormed.text(given.a()))
                    .setB(WellFormed.text(given.b()))
                    .build();
        }

        @Override
        public String refusal(ConcatReply reply) {
            return reply.getErr();
        }

        @Override
        public Object answer(ConcatReply reply) {
            return new Answer(reply.getV());
        }
    }
}
