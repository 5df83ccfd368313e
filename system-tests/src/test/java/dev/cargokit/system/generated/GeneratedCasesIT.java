package dev.cargokit.system.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.kit.test.OpenApiDocument;
import dev.cargokit.system.Seed;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Generated cases, always the same few; `-Dcargokit.cases=13500` sends 20,000 within minutes, and `-Dcargokit.seed=`
/// others. Nothing fails, every refusal is a problem that names the field at fault, no log has an error or a stack
/// trace, and afterwards everything that was accepted can be read by every service.
///
/// It is the last class, since the voyages that it makes are offered to all who ask for routes.
@Order(Integer.MAX_VALUE)
@EnabledIfSystemProperty(named = "cargokit.cases", matches = "[1-9]\\d*", disabledReason = "nothing to send")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneratedCasesIT {

    private static final int HTTP_CASES = Integer.getInteger("cargokit.cases");
    private static final int FORM_CASES = HTTP_CASES / 5;
    private static final int JSON_RPC_CASES = HTTP_CASES / 9;
    private static final int MESSAGES = HTTP_CASES / 9;
    private static final int THREADS = 4;

    private static final List<String> EXAMPLES = List.of("string", "add", "profile", "user", "product");
    private static final Seed SEED = Seed.current();

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private static final Queue<String> FINDINGS = new ConcurrentLinkedQueue<>();
    private static final Set<String> LOCATIONS = ConcurrentHashMap.newKeySet();
    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    private static List<String> cargos;
    private static JsonNode document;
    private static OpenApiDocument contract;
    private static Map<String, Long> faultsBefore;

    @BeforeAll
    static void start() {
        SYSTEM.start(EXAMPLES.toArray(String[]::new));
        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            cargos = IntStream.range(0, 5)
                    .mapToObj(_ -> shipping.book("CNHKG", "SESTO", Instant.parse("2031-01-01T00:00:00Z")))
                    .toList();
            document = Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> shipping.client()
                                    .get("/q/openapi?format=json")
                                    .json(),
                            whole -> Stream.of(
                                            "/booking/v1/cargos",
                                            "/paths",
                                            "/handling/v1/incidents",
                                            "/profiles",
                                            "/stringsvc/uppercase",
                                            "/addsvc/sum",
                                            "/users/{name}",
                                            "/products/{name}",
                                            "/track")
                                    .allMatch(whole.path("paths")::has));
        }
        contract = OpenApiDocument.parse(document.toString());
        faultsBefore = faults();
    }

    @AfterAll
    static void stop() {
        EXAMPLES.forEach(SYSTEM::stop);
        System.out.println("Generated cases: " + new TreeMap<>(COUNTS) + ", accepted and read: " + LOCATIONS.size());
    }

    @Test
    @Order(1)
    void every_operation_takes_whatever_comes() {
        send("HTTP", Operation.published(document), HTTP_CASES);
        assertNothingFound();
    }

    @Test
    @Order(2)
    void every_form_takes_whatever_comes() {
        send("form", Operation.forms(), FORM_CASES);
        assertNothingFound();
    }

    @Test
    @Order(3)
    void json_rpc_takes_whatever_comes() {
        send("JSON-RPC", List.of(Operation.jsonRpc()), JSON_RPC_CASES);
        assertNothingFound();
    }

    @Test
    @Order(4)
    void grpc_and_thrift_take_whatever_comes() {
        int offset = SYSTEM.url("add").getPort() - 8211;
        try (var grpc = new GrpcMessages(8212 + offset)) {
            FINDINGS.addAll(grpc.send(SEED.random("gRPC"), MESSAGES / 2));
        }
        FINDINGS.addAll(new ThriftMessages(8213 + offset).send(SEED.random("Thrift"), MESSAGES / 2));
        COUNTS.merge("gRPC MESSAGE", MESSAGES / 2, Integer::sum);
        COUNTS.merge("Thrift MESSAGE", MESSAGES / 2, Integer::sum);
        assertNothingFound();
    }

    @Test
    @Order(5)
    void what_was_accepted_can_be_read() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> SYSTEM.database("handling").number("select count(*) from outbox") == 0);
        cargos.forEach(id -> LOCATIONS.add("/booking/v1/cargos/" + id));
        try (var client = new Client(SYSTEM.url("gateway"))) {
            FINDINGS.addAll(new ReadBack(client).findings(LOCATIONS));
        }
        assertNothingFound();
    }

    @Test
    @Order(6)
    void no_log_has_an_error_or_a_stack_trace() {
        assertEquals(faultsBefore, faults());
    }

    private static void send(String transport, List<Operation> operations, int cases) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var generator = new Generator(new Values(document, SEED.random(transport + thread), cargos));
                running.add(threads.submit(() -> send(transport, generator, operations, cases / THREADS)));
            }
            for (var each : running) {
                each.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(String transport, Generator generator, List<Operation> operations, int cases) {
        try (var gateway = new Client(SYSTEM.url("gateway"));
                var add = new Client(SYSTEM.url("add"))) {
            for (int number = 0; number < cases; number++) {
                var request = generator.of(operations.get(number % operations.size()));
                COUNTS.merge(transport + " " + request.kind(), 1, Integer::sum);
                send(request.operation().service().equals("add") ? add : gateway, request);
            }
        }
    }

    private static void send(Client client, Case request) {
        try {
            var response = client.send(request.operation().method(), request.path(), request.body(), request.headers());
            Verdict.on(request, response).ifPresent(fault -> FINDINGS.add(fault + ": " + request + " <- " + response));
            if (request.operation().service().equals("gateway")) {
                contract.check(
                        request.operation().method(),
                        request.path().replaceAll("\\?.*", ""),
                        response.status(),
                        response.header("Content-Type").orElse(""),
                        response::body);
            }
            if (request.operation().method().equals("POST") && Set.of(201, 303).contains(response.status())) {
                response.header("Location")
                        .map(URI::create)
                        .map(URI::getRawPath)
                        .ifPresent(LOCATIONS::add);
            }
        } catch (AssertionError | NoResponse | IllegalArgumentException e) {
            FINDINGS.add(e.getMessage() + ": " + request);
        }
    }

    private static Map<String, Long> faults() {
        var faults = new TreeMap<String, Long>();
        Stream.concat(TestSystem.SERVICES.stream(), EXAMPLES.stream())
                .forEach(service -> faults.put(service, SYSTEM.log(service).faults()));
        return faults;
    }

    private static void assertNothingFound() {
        var found = List.copyOf(FINDINGS);
        FINDINGS.clear();
        assertEquals(List.of(), found.stream().limit(20).toList(), found.size() + " findings " + SEED);
    }
}
