package dev.cargokit.kit.postgres;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void says_what_it_waits_for_once_and_again_when_that_has_changed() {
        try (var lines = LogCapture.of(Migrations.class.getName())) {
            var flyway = new FailingFlyway("refused", "refused", "checksum mismatch", "checksum mismatch");
            var migrations = new Migrations(flyway, null, null);

            migrations.start(new StartupEvent());
            await().until(() -> flyway.over.getCount() == 0);
            migrations.stop(new ShutdownEvent());

            assertEquals(
                    List.of("Waiting for the database: refused", "Waiting for the database: checksum mismatch"),
                    lines.all());
        }
    }

    /// Fails for each of these reasons in turn; then it hangs.
    private static final class FailingFlyway extends Flyway {

        final CountDownLatch over = new CountDownLatch(1);
        private final Iterator<String> reasons;

        FailingFlyway(String... reasons) {
            super(Flyway.configure());
            this.reasons = List.of(reasons).iterator();
        }

        @Override
        public MigrateResult migrate() {
            if (reasons.hasNext()) {
                throw new IllegalStateException(reasons.next());
            }
            over.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("checksum mismatch");
        }
    }
}
