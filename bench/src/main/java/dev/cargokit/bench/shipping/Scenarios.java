package dev.cargokit.bench.shipping;

import dev.cargokit.bench.http.HttpScenario;
import dev.cargokit.bench.http.Requests;
import dev.cargokit.bench.load.Scenario;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.demo.GatewayClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hc.core5.http.ClassicHttpRequest;

/// What clients do with a population. Requests go to the service that handles them, tracking to the gateway.
public record Scenarios(SystemUnderTest system, Population population, Instant now) {

    private static final int PAIRS = 2_000;
    private static final int SEED = 20_261_120;
    private static final int SEEN_BEFORE = 100;
    private static final String CARGOS = "/booking/v1/cargos";
    private static final String PAGE = CARGOS + "?limit=50";

    public static Scenarios of(SystemUnderTest system, Population population) {
        return new Scenarios(system, population, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /// Those that are measured at length.
    public List<Scenario> all() {
        return Stream.concat(basic(), Stream.of(searchRoutes())).toList();
    }

    /// Those that matter most: writes, tracking, and a page.
    public Stream<Scenario> basic() {
        return Stream.concat(first(), Stream.of(trackSeenBefore(), listNewest()));
    }

    /// What the first clients after a start do.
    public Stream<Scenario> first() {
        return Stream.of(book(), report(), trackAny());
    }

    /// Those that read one cargo or one page, or write one event, however many cargos there are.
    public List<Scenario> growing() {
        var pages = Stream.of(listDeepPages(), listByStatus(), searchById(), searchByPort());
        return Stream.of(basic(), pages, Stream.of(oneCargo(), FeedScenario.of(system)))
                .flatMap(scenarios -> scenarios)
                .toList();
    }

    private Scenario book() {
        var deadline = now.plus(Duration.ofDays(120));
        return scenario(
                "book", "booking", pairs((from, to) -> Requests.post(CARGOS, """
                        {"origin":"%s","destination":"%s","arrival_deadline":"%s"}""".formatted(from, to, deadline))));
    }

    private Scenario report() {
        return new ReportScenario(system, population, now.minus(Duration.ofHours(1)));
    }

    private Scenario trackSeenBefore() {
        return track("track, seen before", population.routed().stream().limit(SEEN_BEFORE));
    }

    private Scenario trackAny() {
        return track("track, any", population.routed().stream());
    }

    private Scenario track(String name, Stream<String> cargos) {
        return scenario(name, "gateway", gets(cargos.map(id -> "/tracking/v1/cargos/" + id)));
    }

    private Scenario oneCargo() {
        return scenario(
                "one cargo", "booking", gets(population.routed().stream().map(id -> CARGOS + "/" + id)));
    }

    private Scenario listNewest() {
        return scenario("list, newest 50", "booking", gets(Stream.of(PAGE)));
    }

    /// Pages all over the older half.
    private Scenario listDeepPages() {
        var cursors = cursors();
        var older = cursors.subList(cursors.size() / 2, cursors.size()).stream();
        return scenario("list, deep pages of 50", "booking", gets(older.map(cursor -> PAGE + "&after=" + cursor)));
    }

    private Scenario listByStatus() {
        var statuses = Stream.of("not_routed", "routed", "misdirected", "claimed");
        return scenario("list by status, 50", "booking", gets(statuses.map(status -> PAGE + "&status=" + status)));
    }

    private Scenario searchById() {
        var cargos = population.routed().stream();
        return scenario("search by id", "booking", gets(cargos.map(id -> PAGE + "&query=" + id)));
    }

    private Scenario searchByPort() {
        return scenario("search by port", "booking", gets(Stream.of(PAGE + "&query=SESTO", PAGE + "&query=CNHKG")));
    }

    private Scenario searchRoutes() {
        return scenario(
                "route search",
                "routing",
                pairs((from, to) -> Requests.get("/paths?from=" + from + "&to=" + to + "&departing_after=" + now)));
    }

    private Scenario scenario(String name, String service, List<ClassicHttpRequest> requests) {
        return HttpScenario.random(name, system.port(service), requests);
    }

    private static List<ClassicHttpRequest> gets(Stream<String> paths) {
        return paths.map(Requests::get).toList();
    }

    /// A request for each of many random pairs of different locations.
    private List<ClassicHttpRequest> pairs(BiFunction<String, String, ClassicHttpRequest> request) {
        var random = new Random(SEED);
        var locations = locations();
        return Stream.generate(() -> {
                    int from = random.nextInt(locations.size());
                    int distance = 1 + random.nextInt(locations.size() - 1);
                    return request.apply(locations.get(from), locations.get((from + distance) % locations.size()));
                })
                .limit(PAIRS)
                .toList();
    }

    private List<String> locations() {
        var locations = gateway().getQuietly("/routing/v1/locations").path("locations");
        return StreamSupport.stream(locations.spliterator(), false)
                .map(location -> location.path("locode").asText())
                .toList();
    }

    /// The cursors of all pages of the list of cargos.
    private List<String> cursors() {
        var gateway = gateway();
        var cursors = new ArrayList<String>();
        var largestPage = CARGOS + "?limit=200";
        var page = gateway.getQuietly(largestPage);
        while (page.hasNonNull("next")) {
            cursors.add(page.path("next").asText());
            page = gateway.getQuietly(largestPage + "&after=" + cursors.getLast());
        }
        return cursors;
    }

    private GatewayClient gateway() {
        return new GatewayClient(system.url("gateway"), _ -> {});
    }
}
