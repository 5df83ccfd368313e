package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cargokit.system.browser.Visit.click;
import static dev.cargokit.system.browser.Visit.title;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// The whole life of a cargo by clicking.
abstract class LifeInTheBrowser {

    private final Visit visit;

    LifeInTheBrowser(Visit visit) {
        this.visit = visit;
    }

    @Test
    void a_cargo_is_booked_routed_handled_and_claimed_while_another_window_watches() {
        var page = visit.wide();
        visit.open(page, "/");
        click(page, AriaRole.LINK, "Cargos");
        click(page, AriaRole.LINK, "Book a cargo");
        page.getByLabel("From").fill("Hongkong");
        Visit.destination(page).fill("SESTO");
        page.getByLabel("To arrive by").fill(Visit.inDays(110));
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page.locator(".banner.good")).containsText("Booked");
        var id = page.url().replaceAll(".*/cargos/(\\w+).*", "$1");
        Chromium.picture(page, "routes-1440-light");

        var watcher = visit.wide();
        visit.open(watcher, "/track/" + id);
        assertThat(watcher.locator(".live")).hasText("Live");
        assertThat(title(watcher)).hasText("Not received yet");

        click(page, AriaRole.BUTTON, "Assign route A");
        assertThat(page.locator(".banner.good")).containsText("assigned");
        assertThat(watcher.locator(".steps li.next")).containsText("Receive in Hongkong");

        var quay = visit.phone();
        var legs = visit.shipping().cargo(id).path("legs");
        visit.report(quay, id, "Receive in Hongkong");
        assertThat(title(watcher)).hasText("In port in Hongkong");
        int reported = 1;
        for (var leg : legs) {
            visit.awaitTakenIn(id, reported);
            var voyage = leg.path("voyage_number").asText();
            visit.report(quay, id, "Load onto " + voyage);
            assertThat(title(watcher)).hasText("Aboard voyage " + voyage);
            visit.report(quay, id, "Unload from " + voyage);
            reported += 2;
        }
        visit.awaitTakenIn(id, reported);
        Chromium.picture(watcher, "track-1440-light");
        visit.report(quay, id, "Claim in Stockholm");
        assertThat(title(watcher)).hasText("Claimed in Stockholm");
        assertThat(watcher.locator(".steps li.done")).hasCount(2 + 2 * legs.size());
    }

    @Test
    void a_cargo_that_went_astray_stands_out_and_is_rerouted_from_where_it_is() {
        var id = visit.bookWithRoute();
        var page = visit.window(360, ColorScheme.DARK);
        visit.open(page, "/report?id=" + id);
        page.getByText("Something else").click();
        page.getByLabel("Received").check();
        page.getByLabel("Where?").fill("New York");
        click(page, AriaRole.BUTTON, "Report");
        assertThat(page.locator("#done")).containsText("Receive in New York");
        visit.awaitTakenIn(id, 1);

        visit.open(page, "/cargos/" + id);
        assertThat(page.locator(".banner.bad")).containsText("now in New York");
        Visit.assertNothingSticksOut(page, "a misdirected cargo");
        Chromium.picture(page, "misdirected-360-dark");
        click(page, AriaRole.BUTTON, "Assign route A");

        assertThat(page.locator(".tag.routed")).hasText("On route");
        visit.open(page, "/track/" + id);
        assertThat(page.locator(".steps li").first()).containsText("unexpected");
        assertThat(page.locator(".steps li.next")).containsText("in New York");
        Chromium.picture(page, "track-360-dark");
    }
}
