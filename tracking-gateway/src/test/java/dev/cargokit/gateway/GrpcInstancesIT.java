package dev.cargokit.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeAdd;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.grpc.common.GrpcStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a status says about the instance that it came from.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(GrpcRouteIT.ByGrpc.class)
class GrpcInstancesIT {

    @ConfigProperty(name = "cargokit.addresses.add-grpc")
    List<String> addresses;

    private FakeAdd sick;
    private FakeAdd well;

    @BeforeEach
    void both_are_well() {
        sick = FakeAdd.at(addresses.getFirst());
        well = FakeAdd.at(addresses.getLast());
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            statuses(1);
            return breakers().equals(List.of("closed", "closed"));
        });
        // What the breakers remember of other tests is outweighed.
        statuses(80);
    }

    @AfterEach
    void stop() {
        sick.close();
        well.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "INTERNAL", "DATA_LOSS"})
    void one_that_fails_is_out_and_its_sibling_serves(GrpcStatus status) {
        sick.answering(status);

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            statuses(5);
            return breakers().equals(List.of("open", "closed"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID_ARGUMENT", "NOT_FOUND", "RESOURCE_EXHAUSTED", "UNIMPLEMENTED", "UNAVAILABLE"})
    void what_is_no_failure_of_the_instance_takes_none_out(GrpcStatus status) {
        sick.answering(status);
        well.answering(status);

        statuses(60);

        assertEquals(List.of("closed", "closed"), breakers());
    }

    @Test
    void who_says_that_it_is_out_is_left_for_another() {
        sick.answering(GrpcStatus.UNAVAILABLE);

        assertEquals(List.of(200), statuses(30));
    }

    @Test
    void a_call_that_is_over_counts_no_more() {
        sick.answering(GrpcStatus.INTERNAL);
        statuses(30);

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var state = given().get("/q/gateway").jsonPath();
            return state.getInt("routes.find { it.path == '/addsvc/sum' }.concurrency.underWay") == 0
                    && state.getList("services.find { it.name == 'add-service-grpc' }.instances.underWay")
                            .equals(List.of(0, 0));
        });
    }

    private static List<Integer> statuses(int calls) {
        return IntStream.range(0, calls)
                .map(_ -> given().body("{\"a\":1,\"b\":2}").post("/addsvc/sum").statusCode())
                .distinct()
                .boxed()
                .toList();
    }

    private List<String> breakers() {
        var state = given().get("/q/gateway").jsonPath();
        return addresses.stream()
                .map(address -> state.getString("services.find { it.name == 'add-service-grpc' }.instances.find"
                        + " { it.address == '" + address + "' }.breaker"))
                .toList();
    }
}
