package dev.cargokit.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cargokit.system.browser.Visit.click;
import static dev.cargokit.system.browser.Visit.title;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Forms, and what people do with them.
abstract class FormPages {

    private final Visit visit;

    FormPages(Visit visit) {
        this.visit = visit;
    }

    @Test
    void wrong_input_is_explained_at_the_field_and_kept() {
        var page = visit.wide();
        visit.open(page, "/cargos/new");
        page.getByLabel("From").fill("Hong");
        Visit.destination(page).fill("Atlantis");
        click(page, AriaRole.BUTTON, "Book");

        assertThat(page.locator("#origin-error")).containsText("Hongkong (CNHKG)");
        assertThat(page.locator("#destination-error")).containsText("No port");
        assertThat(page.getByLabel("From")).hasValue("Hong");
        assertThat(page.getByLabel("From")).isFocused();
        Chromium.picture(page, "wrong-input-1440-light");

        visit.open(page, "/track/NOPE");
        assertThat(page.locator("#id-error")).containsText("No cargo");
        visit.open(page, "/nowhere");
        assertThat(title(page)).hasText("Not found");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var id = visit.book();
        var page = visit.wide();
        visit.open(page, "/cargos/" + id);
        visit.shipping().changeDestination(id, "FIHEL").mustBe(200);

        page.getByLabel("New destination").fill("Hamburg");
        click(page, AriaRole.BUTTON, "Change destination");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Somebody else changed this cargo");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(title(page)).containsText("Helsinki");
        assertThat(page.getByLabel("New destination")).hasValue("Hamburg");

        click(page, AriaRole.BUTTON, "Change destination");
        assertThat(title(page)).containsText("Hamburg");
    }

    @Test
    void going_back_to_a_form_books_nothing_twice() {
        var page = visit.wide();
        visit.open(page, "/cargos/new");
        page.getByLabel("From").fill("Hongkong");
        Visit.destination(page).fill("Stockholm");
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page.locator(".banner.good")).containsText("Booked");
        var booked = page.url();

        page.goBack();
        page.getByLabel("From").fill("Hongkong");
        Visit.destination(page).fill("Stockholm");
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page).hasURL(booked);

        page.goBack();
        page.getByLabel("From").fill("Hongkong");
        Visit.destination(page).fill("Helsinki");
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("sent before with other entries");
        click(page, AriaRole.BUTTON, "Book");
        assertThat(title(page)).containsText("Helsinki");
    }

    @Test
    void everything_but_waiting_reports_works_without_a_script() {
        var page = visit.withoutScript().newPage();
        visit.open(page, "/cargos/new?from=CNHKG&to=SESTO");
        page.getByLabel("To arrive by").fill(Visit.inDays(110));
        click(page, AriaRole.BUTTON, "Book");
        assertThat(page.locator(".banner.good")).containsText("Booked");
        click(page, AriaRole.BUTTON, "Assign route A");
        assertThat(page.locator(".banner.good")).containsText("assigned");
        click(page, AriaRole.LINK, "Report what happened to it");
        Visit.offered(page, "Receive in Hongkong").click();

        assertThat(page.locator("#done")).containsText("On record");
        click(page, AriaRole.LINK, "Network");
        assertThat(page.locator("#zone")).hasText("Times are in UTC.");
    }

    @Test
    void the_keyboard_alone_suffices() {
        var page = visit.wide();
        visit.open(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Track a cargo")).isFocused();
        page.keyboard().type("abc123");
        page.keyboard().press("Enter");
        page.waitForURL("**/track/ABC123");
        assertThat(page.locator(".eyebrow .code")).hasText("ABC123");
    }
}
