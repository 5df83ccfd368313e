package dev.cargokit.system.browser;

import dev.cargokit.system.running.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/// All that is tested in a browser: one system and one Chromium serve it. One topic alone is
/// `-Dit.test='PagesIT$Reports*'`.
class PagesIT {

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private static Visit visit;

    @BeforeAll
    static void start() {
        visit = new Visit(SYSTEM);
    }

    @AfterAll
    static void stop() {
        if (visit != null) {
            visit.close();
        }
    }

    @Nested
    class Life extends LifeInTheBrowser {
        Life() {
            super(visit);
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

    @Nested
    class Every extends EveryPage {
        Every() {
            super(visit);
        }
    }
}
