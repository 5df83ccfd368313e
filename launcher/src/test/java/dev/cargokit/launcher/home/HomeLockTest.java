package dev.cargokit.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path folder;

    @Test
    void lets_one_work_at_a_time_and_names_the_holder_to_the_other() throws Exception {
        var lock = new HomeLock(folder.resolve("lock"));
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        var waits = new CountDownLatch(1);
        var second = Thread.ofVirtual()
                .unstarted(() -> lock.during(() -> order.add("second"), holder -> {
                    order.add("waits for " + holder);
                    waits.countDown();
                }));

        lock.during(
                () -> {
                    second.start();
                    await(waits);
                    order.add("first");
                },
                holder -> {});
        second.join();

        assertEquals(List.of("waits for process " + ProcessHandle.current().pid(), "first", "second"), order);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
