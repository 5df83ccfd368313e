package dev.cargokit.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final Scenario fast = new SlowScenario("fast", 0);
    private final Scenario slow = new SlowScenario("slow", 5);
    private final List<String> log = new ArrayList<>();

    @Test
    void interleaves_the_rounds_there_and_back() {
        compare(false);

        var closed = log.stream().filter(line -> line.contains(" closed ")).map(ComparisonTest::name);
        assertEquals(List.of("fast", "slow", "slow", "fast", "fast", "slow"), closed.toList());
    }

    @Test
    void warms_a_slow_scenario_up_longer() {
        compare(false);

        var warmUps = log.stream().filter(line -> line.contains(" warm-up ")).map(ComparisonTest::name);
        assertEquals(10, warmUps.filter("slow"::equals).count());
    }

    @Test
    void returns_the_results_in_the_order_of_the_scenarios() {
        var results = compare(false);

        assertEquals(
                List.of("fast", "slow"),
                results.stream().map(ScenarioResult::scenario).toList());
        assertEquals(3, results.getFirst().closedLoop().size());
    }

    @Test
    void offers_shares_of_the_capacity_in_the_open_loop() {
        var results = compare(false);

        var shares = results.getFirst().openLoops().stream().map(OpenLoop::share);
        assertEquals(List.of(0.25, 0.5, 0.75, 0.9), shares.toList());
        assertTrue(offered(results.getFirst()) > offered(results.getLast()));
    }

    @Test
    void offers_one_rate_to_all_on_demand() {
        var results = compare(true);

        assertEquals(offered(results.getFirst()), offered(results.getLast()));
    }

    private List<ScenarioResult> compare(boolean sameRate) {
        var plan = new LoadPlan(2, SHORT, 3, SHORT, SHORT, sameRate);
        return List.copyOf(new Comparison(plan, scenario -> 0, log::add)
                .run(List.of(fast, slow))
                .values());
    }

    private static double offered(ScenarioResult result) {
        return result.atHalf().offeredPerSecond();
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
