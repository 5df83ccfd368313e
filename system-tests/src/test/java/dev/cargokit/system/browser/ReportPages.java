package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cargokit.system.browser.Visit.click;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Reporting from a port where the network comes and goes.
abstract class ReportPages {

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

        page.context().setOffline(false);
        assertThat(page.locator("#waiting li")).hasCount(0);
        assertEquals(1, visit.shipping().history(id).size());
        page.context().close();
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
}
