package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cargokit.system.browser.Visit.click;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Reporting from a port where the network comes and goes.
abstract class ReportPages {

    private static final Pattern INCIDENTS = Pattern.compile(".*/handling/v1/incidents");
    private static final String REGARDLESS = "dispatchEvent(new Event('online'))";

    private final Visit visit;

    ReportPages(Visit visit) {
        this.visit = visit;
    }

    @Test
    void a_report_waits_in_the_browser_while_there_is_no_network_and_counts_once() {
        var id = visit.bookWithRoute();
        var page = visit.phone();
        visit.open(page, "/report?id=" + id);
        page.waitForCondition(
                () -> (boolean) page.evaluate("caches.match('/report').then(kept => kept !== undefined)"));
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);

        var receive = Visit.offered(page, "Receive in Hongkong");
        receive.click();
        assertThat(page.locator("#waiting")).containsText(id);
        receive.click();
        assertThat(page.locator("#result")).containsText("waits already");
        assertThat(page.locator("#waiting li")).hasCount(1);
        Chromium.picture(page, "report-offline-360-light");
        visit.open(page, "/report?id=" + id);
        assertThat(page.locator("#waiting")).containsText(id);
        assertThat(page.locator("#other-id")).hasValue(id);

        page.context().setOffline(false);
        assertThat(page.locator("#waiting li")).hasCount(0);
        assertThat(page.locator("#result")).containsText("On record now: " + id);
        assertEquals(1, visit.shipping().history(id).size());
        page.context().close();
    }

    @Test
    void two_windows_with_the_same_waiting_report_send_it_once() {
        var id = visit.bookWithRoute();
        var page = visit.phone();
        var held = hold(page.context());
        visit.open(page, "/report?id=" + id);
        Visit.offered(page, "Receive in Hongkong").click();
        page.waitForCondition(() -> held.size() == 1);
        var second = page.context().newPage();
        visit.open(second, "/report");
        second.evaluate(REGARDLESS);
        second.waitForCondition(
                () -> (int) second.evaluate("navigator.locks.query().then(locks => locks.pending.length)") > 0);

        page.context().unroute(INCIDENTS);
        held.getFirst().resume();
        assertThat(page.locator("#done")).containsText("On record");
        assertThat(second.locator("#waiting li")).hasCount(0);
        assertEquals(1, held.size());
        page.context().close();
    }

    @Test
    void a_second_tap_is_the_same_report() {
        var id = visit.bookWithRoute();
        var page = visit.phone();
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (INCIDENTS.matcher(request.url()).matches()) {
                sent.add(request.postData());
            }
        });
        visit.open(page, "/report?id=" + id);
        Visit.offered(page, "Receive in Hongkong").dblclick();
        assertThat(page.locator("#done")).containsText("On record");

        visit.open(page, "/report?id=" + id);
        reportInFull(page, "Received", "Hongkong");
        assertThat(page.locator("#result")).containsText("reported a moment ago");
        assertEquals(1, sent.size(), sent::toString);
    }

    @Test
    void what_handling_refuses_is_said_at_its_field_and_what_it_cannot_take_now_waits() {
        var id = visit.bookWithRoute();
        var page = visit.phone();
        visit.open(page, "/report?id=" + id);
        reportInFull(page, "Received", "Atlantis");
        assertThat(page.locator("#result")).containsText("Not on record");
        assertThat(page.locator("#result")).isFocused();
        assertThat(page.locator("#location-error")).containsText("unknown");
        assertThat(page.locator("#waiting li")).hasCount(0);

        page.route(INCIDENTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        reportInFull(page, "Received", "Hongkong");
        assertThat(page.locator("#result")).containsText("Handling cannot be reached. The report waits");
        page.unroute(INCIDENTS);
        assertThat(page.locator("#result")).containsText("On record now");
        assertEquals(1, visit.shipping().history(id).size());
    }

    @Test
    void a_file_of_reports_is_answered_line_by_line() {
        var id = visit.book();
        var csv = "completion_time,tracking_id,voyage,location,event_type\n"
                + Instant.now() + "," + id + ",,CNHKG,Receive\n"
                + Instant.now() + ",NOPE1234,,CNHKG,Receive\n";
        var page = visit.phone();
        visit.open(page, "/report/batch");
        page.getByLabel("File of reports")
                .setInputFiles(new FilePayload("reports.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        click(page, AriaRole.BUTTON, "Send the file");

        assertThat(page.locator("section[role=status]")).containsText("1 taken, 1 refused");
        assertThat(page.locator("tbody tr")).containsText(Pattern.compile("3.*unknown cargo", Pattern.DOTALL));
        Visit.assertNothingSticksOut(page, "a batch");
    }

    private static void reportInFull(Page page, String what, String where) {
        if (!page.getByLabel("Where?").isVisible()) {
            page.getByText("Something else").click();
        }
        page.getByLabel(what).check();
        page.getByLabel("Where?").fill(where);
        click(page, AriaRole.BUTTON, "Report");
    }

    /// Keeps reports on their way, until they are resumed.
    private static List<Route> hold(BrowserContext context) {
        var held = new ArrayList<Route>();
        context.route(INCIDENTS, held::add);
        return held;
    }
}
