package dev.cargokit.system.browser;

<<<<<<< HEAD
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.journey.DomainEvents;
import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
=======
>>>>>>> pages2
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/// All that is tested in a browser: one system and one Chromium serve it. One topic alone is
/// `-Dit.test='PagesIT$Reports*'`.
class PagesIT {

<<<<<<< HEAD
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestSystem system = TestSystem.patient();
    private Chromium chromium;
    private Shipping shipping;
    private URI base;
    private boolean own;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        base = Optional.ofNullable(System.getenv("CARGOKIT_URL"))
                .map(URI::create)
                .orElseGet(this::ownSystem);
        shipping = new Shipping(base);
=======
    private static Visit visit;

    @BeforeAll
    static void start() {
        visit = new Visit();
>>>>>>> pages2
    }

    @AfterAll
    static void stop() {
        if (visit != null) {
            visit.close();
        }
    }

<<<<<<< HEAD
    @Test
    void a_cargo_is_booked_routed_handled_and_claimed_by_clicking_while_another_window_watches() {
        var page = chromium.window(1440, ColorScheme.LIGHT);
        open(page, "/");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Cargos").setExact(true))
                .click();
        click(page, AriaRole.LINK, "Book a cargo");
        page.getByLabel("From").fill("Hongkong");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("SESTO");
        page.getByLabel("To arrive by").fill(inDays(110));
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Booked");
        var id = page.url().replaceAll(".*/cargos/(\\w+).*", "$1");
        Chromium.picture(page, "routes-1440-light");

        var watcher = chromium.window(1440, ColorScheme.LIGHT);
        open(watcher, "/track/" + id);
        assertThat(watcher.locator(".live")).hasText("Live");
        assertThat(watcher.getByRole(AriaRole.HEADING, level(1))).hasText("Not received yet");

        click(page, AriaRole.BUTTON, "Assign route A");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("assigned");
        assertThat(watcher.locator(".steps li.next")).containsText("Receive in Hongkong");

        var quay = chromium.window(360, ColorScheme.LIGHT);
        var legs = shipping.cargo(id).path("legs");
        report(quay, id, "Receive in Hongkong");
        assertThat(watcher.getByRole(AriaRole.HEADING, level(1))).hasText("In port in Hongkong");
        int reported = 1;
        for (var leg : legs) {
            awaitTakenIn(id, reported);
            var voyage = leg.path("voyage_number").asText();
            report(quay, id, "Load onto " + voyage);
            assertThat(watcher.getByRole(AriaRole.HEADING, level(1))).hasText("Aboard voyage " + voyage);
            report(quay, id, "Unload from " + voyage);
            reported += 2;
        }
        awaitTakenIn(id, reported);
        Chromium.picture(watcher, "track-1440-light");
        report(quay, id, "Claim in Stockholm");
        assertThat(watcher.getByRole(AriaRole.HEADING, level(1))).hasText("Claimed in Stockholm");
        assertThat(watcher.locator(".steps li.done")).hasCount(2 + 2 * legs.size());
    }

    @Test
    void a_cargo_that_went_astray_stands_out_and_is_rerouted_from_where_it_is() {
        var id = book();
        assign(id);
        var page = chromium.window(360, ColorScheme.DARK);
        open(page, "/report?id=" + id);
        page.getByText("Something else").click();
        page.getByLabel("Received").check();
        page.getByLabel("Where?").fill("New York");
        click(page, AriaRole.BUTTON, "Report");
        assertThat(page.locator("#done")).containsText("Receive in New York");
        awaitTakenIn(id, 1);

        open(page, "/cargos/" + id);
        assertThat(page.locator(".banner.bad")).containsText("now in New York");
        assertNothingSticksOut(page, "a misdirected cargo");
        Chromium.picture(page, "misdirected-360-dark");
        click(page, AriaRole.BUTTON, "Assign route A");

        assertThat(page.locator(".tag.routed")).hasText("On route");
        open(page, "/track/" + id);
        assertThat(page.locator(".steps li").first()).containsText("unexpected");
        assertThat(page.locator(".steps li.next")).containsText("in New York");
        Chromium.picture(page, "track-360-dark");
    }

    @Test
    void a_report_waits_in_the_browser_while_there_is_no_network_and_counts_once() {
        var id = book();
        assign(id);
        var context = chromium.context(360, ColorScheme.LIGHT);
        var page = context.newPage();
        open(page, "/report?id=" + id);
        page.waitForFunction("navigator.serviceWorker.ready.then(() => true)");
        page.waitForFunction("caches.match('/report').then(kept => kept !== undefined)");
        context.setOffline(true);

        var receive = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Receive in Hongkong"));
        receive.click();
        assertThat(page.locator("#waiting")).containsText(id);
        receive.click();
        assertThat(page.locator("#result")).containsText("waits already");
        assertThat(page.locator("#waiting li")).hasCount(1);
        Chromium.picture(page, "report-offline-360-light");
        page.navigate(base + "/report");
        assertThat(page.locator("#waiting")).containsText(id);

        context.setOffline(false);
        assertThat(page.locator("#waiting li")).hasCount(0);
        assertEquals(1, shipping.history(id).size());
        context.close();
    }

    @Test
    void wrong_input_is_explained_at_the_field_and_kept() {
        var page = chromium.window(1440, ColorScheme.LIGHT);
        open(page, "/cargos/new");
        page.getByLabel("From").fill("Hong");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("Atlantis");
        click(page, AriaRole.BUTTON, "Book");

        assertThat(page.locator("#origin-error")).containsText("Hongkong (CNHKG)");
        assertThat(page.locator("#destination-error")).containsText("No port");
        assertThat(page.getByLabel("From")).hasValue("Hong");
        assertThat(page.getByLabel("From")).isFocused();
        Chromium.picture(page, "wrong-input-1440-light");

        open(page, "/track/NOPE");
        assertThat(page.locator("#id-error")).containsText("No cargo");
        open(page, "/nowhere");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Not found");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var id = book();
        var page = chromium.window(1440, ColorScheme.LIGHT);
        open(page, "/cargos/" + id);
        shipping.changeDestination(id, "FIHEL").mustBe(200);

        page.getByLabel("New destination").fill("Hamburg");
        click(page, AriaRole.BUTTON, "Change destination");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Somebody else changed this cargo");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Helsinki");
        assertThat(page.getByLabel("New destination")).hasValue("Hamburg");

        click(page, AriaRole.BUTTON, "Change destination");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Hamburg");
    }

    @Test
    void a_file_of_reports_is_answered_line_by_line() {
        var id = book();
        var csv = "completion_time,tracking_id,voyage,location,event_type\n"
                + Instant.now() + "," + id + ",,CNHKG,Receive\n"
                + Instant.now() + ",NOPE1234,,CNHKG,Receive\n";
        var page = chromium.window(360, ColorScheme.LIGHT);
        open(page, "/report/batch");
        page.getByLabel("File of reports")
                .setInputFiles(new FilePayload("reports.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        click(page, AriaRole.BUTTON, "Send the file");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 taken, 1 refused");
        assertThat(page.locator("tbody tr")).containsText(Pattern.compile("3.*unknown cargo", Pattern.DOTALL));
        assertNothingSticksOut(page, "a batch");
    }

    @Test
    void every_page_is_accessible_and_fits_in_both_colours() {
        var id = book();
        assign(id);
        var paths = List.of(
                "/",
                "/track",
                "/track/" + id,
                "/cargos",
                "/cargos/new",
                "/cargos/" + book(),
                "/cargos/" + id,
                "/report",
                "/report?id=" + id,
                "/report/batch",
                "/network",
                "/network/ways?from=CNHKG&to=SESTO",
                "/network/voyages",
                "/network/voyages/V100",
                "/operations",
                "/nowhere");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(360, 1440)) {
                var page = chromium.window(width, scheme);
                var complaints = new ArrayList<String>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error") && !message.text().contains("404")) {
                        complaints.add(message.text());
                    }
                });
                for (var path : paths) {
                    open(page, path);
                    assertNothingSticksOut(page, path + " at " + width);
                    var violations = new AxeBuilder(page).analyze().getViolations();
                    assertTrue(violations.isEmpty(), () -> path + " " + width + " " + scheme + ": " + violations);
                    Chromium.picture(page, name(path.replace(id, "id")) + "-" + width + "-" + scheme);
                }
                assertEquals(List.of(), complaints, "the console at " + width + " " + scheme);
                page.context().close();
            }
        }
    }

    /// Prints what `docs/pages.md` shows: a first visit with an empty cache, on whatever this machine is.
    @Test
    void pages_weigh_little() {
        var id = book();
        assign(id);
        for (var path : List.of("/", "/track/" + id, "/cargos", "/cargos/" + book(), "/report?id=" + id, "/network")) {
            var page = chromium.window(1440, ColorScheme.LIGHT);
            open(page, path);
            // Not waitForFunction, which the pages' policy against eval stops.
            await("paint of " + path).atMost(PATIENCE).pollInSameThread().until(() ->
                    (boolean) page.evaluate("performance.getEntriesByName('first-contentful-paint').length > 0"));
            var figures = (List<?>) page.evaluate("""
                    () => {
                      const [navigation] = performance.getEntriesByType("navigation");
                      const all = [navigation, ...performance.getEntriesByType("resource")];
                      return [all.reduce((sum, file) => sum + file.transferSize, 0),
                        performance.getEntriesByName("first-contentful-paint")[0].startTime,
                        navigation.domContentLoadedEventEnd].map(Math.round);
                    }""");
            System.out.printf(
                    "  %-18s %6s bytes, first contentful paint %4s ms, interactive %4s ms%n",
                    path.replaceAll("[0-9A-F]{8}", "{id}"), figures.get(0), figures.get(1), figures.get(2));
            assertTrue((int) figures.getFirst() < 100_000, path + " weighs " + figures.getFirst());
            page.context().close();
=======
    @Nested
    class Life extends LifeInTheBrowser {
        Life() {
            super(visit);
        }
    }

    @Nested
    class Live extends LivePages {
        Live() {
            super(visit);
>>>>>>> pages2
        }
    }

    @Nested
    class Forms extends FormPages {
        Forms() {
            super(visit);
        }
    }

    @Nested
    class Reports extends ReportPages {
        Reports() {
            super(visit);
        }
    }

<<<<<<< HEAD
    private void report(Page page, String id, String what) {
        open(page, "/report?id=" + id);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + what)))
                .first()
                .click();
        assertThat(page.locator("#done")).containsText("On record");
    }

    /// Booking hears of reports within moments, not at once; what the pages offer next depends on it.
    private void awaitTakenIn(String id, int events) {
        await("booking to hear of " + events)
                .atMost(PATIENCE)
                .until(() -> DomainEvents.handled(id, shipping.domainEvents(id)).size() == events);
    }

    private void open(Page page, String path) {
        page.navigate(base + path);
    }

    private String book() {
        return shipping.book(
                "CNHKG", "SESTO", Instant.now().plus(Duration.ofDays(120)).truncatedTo(ChronoUnit.SECONDS));
    }

    private void assign(String id) {
        shipping.assignPatiently(id, shipping.routes(id).getFirst());
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static GetByRoleOptions level(int level) {
        return new GetByRoleOptions().setLevel(level);
    }

    private static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString().substring(0, 10);
    }

    private static String name(String path) {
        return path.equals("/") ? "welcome" : path.substring(1).replaceAll("\\W+", "-");
    }

    private static void assertNothingSticksOut(Page page, String where) {
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                where + " scrolls sideways");
=======
    @Nested
    class Every extends EveryPage {
        Every() {
            super(visit);
        }
>>>>>>> pages2
    }
}
