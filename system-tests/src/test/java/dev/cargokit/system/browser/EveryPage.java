package dev.cargokit.system.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for every page.
abstract class EveryPage {

    private static final int WIDE = 1440;
    private static final int NARROW = 360;

    private final Visit visit;

    EveryPage(Visit visit) {
        this.visit = visit;
    }

    @Test
    void every_page_is_accessible_and_fits_in_both_colours() {
        var id = visit.bookWithRoute();
        var paths = List.of(
                "/",
                "/track",
                "/track/" + id,
                "/cargos",
                "/cargos/new",
                "/cargos/" + visit.book(),
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
            var page = visit.window(WIDE, scheme);
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            for (var path : paths) {
                page.setViewportSize(WIDE, 900);
                visit.open(page, path);
                Visit.assertNothingSticksOut(page, path + " at " + WIDE);
                page.setViewportSize(NARROW, 780);
                Visit.assertNothingSticksOut(page, path + " at " + NARROW);
                var violations = new AxeBuilder(page).analyze().getViolations();
                assertTrue(violations.isEmpty(), () -> path + " " + scheme + ": " + violations);
                Chromium.picture(page, name(path.replace(id, "id")) + "-" + NARROW + "-" + scheme);
            }
            assertEquals(List.of(), complaints, "the console in " + scheme);
            page.context().close();
        }
    }

    /// Prints what `docs/pages.md` shows: a first visit with an empty cache, on whatever this machine is.
    @Test
    void pages_weigh_little() {
        var id = visit.bookWithRoute();
        for (var path :
                List.of("/", "/track/" + id, "/cargos", "/cargos/" + visit.book(), "/report?id=" + id, "/network")) {
            var page = visit.wide();
            visit.open(page, path);
            // Not waitForFunction, which the pages' policy against eval stops.
            page.waitForCondition(
                    () -> (boolean) page.evaluate("performance.getEntriesByName('first-contentful-paint').length > 0"));
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
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "start" : path.substring(1).replaceAll("\\W+", "-");
    }
}
