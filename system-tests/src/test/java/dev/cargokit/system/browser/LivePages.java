package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cargokit.system.browser.Visit.click;
import static dev.cargokit.system.browser.Visit.title;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages that change by themselves, and say so when they do not.
abstract class LivePages {

    private static final Pattern STREAM = Pattern.compile(".*/stream");
    private static final String LOOK = """
            hidden => {
              Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
              document.dispatchEvent(new Event("visibilitychange"));
            }""";

    private final Visit visit;

    LivePages(Visit visit) {
        this.visit = visit;
    }

    @Test
    void a_page_whose_stream_breaks_says_so_and_connects_again_by_itself() {
        var id = visit.book();
        var page = visit.wide();
        page.route(STREAM, Route::abort);
        visit.open(page, "/track/" + id);
        assertThat(page.locator(".live")).hasText("Not live, connecting again…");

        page.unroute(STREAM);
        assertThat(page.locator(".live")).hasText("Live");
        visit.assign(id);
        assertThat(page.locator(".steps li.next")).containsText("Receive in Hongkong");
        assertThat(page.locator("#news")).containsText("Receive in Hongkong");
    }

    @Test
    void a_page_that_cannot_be_fetched_anew_is_not_called_live() {
        var id = visit.book();
        var page = visit.wide();
        visit.open(page, "/track/" + id);
        assertThat(page.locator(".live")).hasText("Live");
        page.route(Pattern.compile(".*/track/" + id), route -> route.fulfill(new FulfillOptions().setStatus(503)));
        visit.assign(id);
        assertThat(page.locator(".live.off")).hasText("Not live, connecting again…");

        page.unroute(Pattern.compile(".*/track/" + id));
        assertThat(page.locator(".live.on")).hasText("Live");
        assertThat(page.locator(".steps li.next")).containsText("Receive in Hongkong");
    }

    @Test
    void a_window_in_the_background_holds_no_connection_and_is_up_to_date_when_looked_at() {
        var id = visit.book();
        var page = visit.wide();
        visit.open(page, "/track/" + id);
        assertThat(page.locator(".live")).hasText("Live");
        var ended = new ArrayList<String>();
        page.onRequestFailed(request -> ended.add(request.url()));
        page.evaluate(LOOK, true);
        page.waitForCondition(() -> ended.stream().anyMatch(STREAM.asMatchPredicate()));
        visit.assign(id);

        page.waitForRequest(STREAM, () -> page.evaluate(LOOK, false));
        assertThat(page.locator(".steps li.next")).containsText("Receive in Hongkong");
    }

    @Test
    void a_list_that_cannot_be_asked_for_again_says_so() {
        var page = visit.wide();
        visit.open(page, "/cargos");
        page.route("**/cargos", Route::abort);
        assertThat(page.locator(".live.off")).hasText("Not live, asking again…");

        page.unroute("**/cargos");
        assertThat(page.locator(".live.off")).hasCount(0);
        var id = visit.book();
        assertThat(page.locator("#cargos")).containsText(id);
    }

    @Test
    void a_page_after_a_refusal_goes_on_being_live() {
        var id = visit.book();
        var page = visit.wide();
        visit.open(page, "/cargos/" + id);
        page.getByLabel("New destination").fill("Atlantis");
        click(page, AriaRole.BUTTON, "Change destination");
        assertThat(page.locator("#destination-error")).containsText("No port");

        visit.shipping().changeDestination(id, "FIHEL").mustBe(200);
        assertThat(title(page)).containsText("Helsinki");
        assertThat(page.getByLabel("New destination")).hasValue("Atlantis");
    }

    @Test
    void times_are_the_readers_own_with_utc_at_hand() {
        var page = visit.wide();
        visit.open(page, "/network/voyages/V100");
        var time = page.locator("time").first();
        assertThat(page.locator("#zone")).hasText("Times are in Europe/Berlin.");
        var own = time.textContent();
        assertThat(time).hasAttribute("title", Pattern.compile(".*UTC"));

        click(page, AriaRole.BUTTON, "Show UTC");
        assertThat(time).containsText("UTC");
        page.reload();
        assertThat(page.locator("#zone")).hasText("Times are in UTC.");
        assertThat(time).hasAttribute("title", own + " Europe/Berlin");
    }
}
