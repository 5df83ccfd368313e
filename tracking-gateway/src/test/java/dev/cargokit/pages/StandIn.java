package dev.cargokit.pages;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.cargokit.fakes.FakeService;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/// A service behind the pages: it answers by path what a test says, else 404, and remembers what it was asked.
final class StandIn implements AutoCloseable {

    private final FakeService service;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<Write> writes = new CopyOnWriteArrayList<>();

    private StandIn(String name) {
        var address = ConfigProvider.getConfig().getValue("cargokit.addresses." + name, String.class);
        service = FakeService.at(address).answering(this::answer);
    }

    /// @param name of the service, such as `booking`
    static StandIn of(String name) {
        return new StandIn(name);
    }

    /// Booking with some locations, which the pages know when this returns: they ask only from time to time.
    static StandIn bookingWithPlaces() {
        var booking = of("booking").answering("/booking/v1/locations", 200, Wire.LOCATIONS);
        await("the pages to know places")
                .atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/network").asString().contains("Stockholm"));
        return booking;
    }

    /// From now on this is the answer at a path, tagged with the version `"7"`.
    StandIn answering(String path, int status, String json) {
        answers.put(path, new Answer(status, json));
        return this;
    }

    /// From now on this is ABC123, for the pages and for tracking. Returns when tracking has it: it may still hold an
    /// earlier booking's absence against this one.
    StandIn having(String cargo) {
        answering("/booking/v1/cargos/ABC123", 200, cargo);
        answering("/booking/internal/cargos/ABC123/tracking", 200, cargo);
        await("the cargo to be tracked")
                .atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/track/ABC123").statusCode() == 200);
        return this;
    }

    /// The paths with their queries that were got, as they came.
    List<String> questions() {
        return questions;
    }

    List<Write> writes() {
        return writes;
    }

    private void answer(HttpServerRequest request) {
        if (!request.method().name().equals("POST")) {
            questions.add(request.uri());
            answerAt(request);
            return;
        }
        request.body().onSuccess(body -> {
            writes.add(new Write(
                    request.path(),
                    request.getHeader("If-Match"),
                    request.getHeader("Idempotency-Key"),
                    request.getHeader("Content-Type"),
                    body.toString()));
            answerAt(request);
        });
    }

    private void answerAt(HttpServerRequest request) {
        var answer = answers.getOrDefault(request.path(), new Answer(404, "{\"detail\": \"unknown\"}"));
        request.response().putHeader("ETag", "\"7\"");
        FakeService.answer(request, answer.status, answer.json);
    }

    @Override
    public void close() {
        service.close();
    }

    /// @param version what `If-Match` said
    /// @param key what `Idempotency-Key` said
    record Write(String path, String version, String key, String type, String body) {}

    private record Answer(int status, String json) {}
}
