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
