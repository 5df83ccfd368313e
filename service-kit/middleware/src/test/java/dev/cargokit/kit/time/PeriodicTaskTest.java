package dev.cargokit.kit.time;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PeriodicTaskTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void repeats_until_it_is_closed() {
        var task = PeriodicTask.start("test", Duration.ofMillis(1), runs::incrementAndGet);
        await().until(() -> runs.get() > 2);

        task.close();

        int before = runs.get();
        await().during(Duration.ofMillis(20)).until(() -> runs.get() == before);
    }

    @Test
    void interrupts_a_task_that_waits() {
        var task = PeriodicTask.start("test", Duration.ZERO, () -> {
            runs.incrementAndGet();
            new CountDownLatch(1).await();
        });
        await().until(() -> runs.get() == 1);

        task.close();

        assertEquals(1, runs.get());
    }
}
