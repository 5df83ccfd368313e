package dev.cargokit.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The machine's own Chromium, started once for a class of tests. Nothing is downloaded for it.
final class Chromium implements AutoCloseable {

    private static final double TIMEOUT_MS = 60_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /// Skips the tests where there is none, unless `CARGOKIT_REQUIRE_BROWSER` says that there must be one.
    static Chromium start() {
        var found = executable();
        if (found.isEmpty() && System.getenv("CARGOKIT_REQUIRE_BROWSER") != null) {
            throw new AssertionError("There is no Chromium on the PATH.");
        }
        Assumptions.assumeTrue(
                found.isPresent(), "There is no Chromium on the PATH (Debian: apt-get install chromium).");
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MS);
        return new Chromium(found.get());
    }

    /// A browser of its own, as of another person.
    BrowserContext context(int width, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(TIMEOUT_MS);
        context.setDefaultNavigationTimeout(TIMEOUT_MS);
        return context;
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
