package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.journey.DomainEvents;
import dev.cargokit.system.running.TestSystem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// One system, one browser, and what one does with both.
final class Visit implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Chromium chromium = Chromium.start();
    private final URI base;
    private final Shipping shipping;

    Visit(TestSystem system) {
        base = system.url("gateway");
        shipping = new Shipping(base);
    }

    Shipping shipping() {
        return shipping;
    }

    /// A window of its own, as of another person: no cookies, storage or worker in common with others.
    Page window(int width, ColorScheme scheme) {
        return chromium.context(width, scheme).newPage();
    }

    Page wide() {
        return window(1440, ColorScheme.LIGHT);
    }

    Page phone() {
        return window(360, ColorScheme.LIGHT);
    }

    void open(Page page, String path) {
        page.navigate(base + path);
    }

    /// A cargo from Hongkong to Stockholm.
    String book() {
        return shipping.book(
                "CNHKG", "SESTO", Instant.now().plus(Duration.ofDays(120)).truncatedTo(ChronoUnit.SECONDS));
    }

    String bookWithRoute() {
        var id = book();
        assign(id);
        return id;
    }

    void assign(String id) {
        shipping.assignWithRetries(id, shipping.routes(id).getFirst());
    }

    /// Reports what is offered, by one tap.
    void report(Page page, String id, String what) {
        open(page, "/report?id=" + id);
        offered(page, what).click();
        assertThat(page.locator("main")).containsText(Pattern.compile("On record", Pattern.CASE_INSENSITIVE));
    }

    /// Booking hears of reports within moments, not at once; what the pages offer next depends on it.
    void awaitTakenIn(String id, int events) {
        await("booking to hear of " + events)
                .atMost(TIMEOUT)
                .until(() -> DomainEvents.handled(id, shipping.domainEvents(id)).size() == events);
    }

    static Locator offered(Page page, String what) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + what)))
                .first();
    }

    static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    static Locator destination(Page page) {
        return page.getByLabel("To", new Page.GetByLabelOptions().setExact(true));
    }

    static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString().substring(0, 10);
    }

    static void assertNothingSticksOut(Page page, String where) {
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                where + " scrolls sideways");
    }

    @Override
    public void close() {
        shipping.close();
        chromium.close();
    }
}
