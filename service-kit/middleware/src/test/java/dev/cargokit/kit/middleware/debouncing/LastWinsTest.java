package dev.cargokit.kit.middleware.debouncing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LastWinsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private volatile Duration silence = LONG;
    private final LastWins debounce = new LastWins(() -> silence);
    private final List<Integer> done = new CopyOnWriteArrayList<>();

    @Test
    void the_last_call_decides_the_result_of_a_burst() throws Exception {
        var results = new ArrayList<CompletableFuture<Object>>();
        for (int i = 1; i <= 4; i++) {
            results.add(waiting(work(i)));
        }

        assertEquals(5, last(work(5)));
        for (var result : results) {
            assertEquals(5, result.get());
        }
        assertEquals(List.of(5), done);
    }

    @Test
    void the_next_burst_is_another() throws Exception {
        assertEquals(1, last(work(1)));
        assertEquals(2, last(work(2)));
    }

    @Test
    void a_failure_is_shared_by_all_calls_too() {
        var first = waiting(work(1));
        Callable<Object> failing = () -> {
            throw new IllegalStateException("last");
        };

        assertThrows(IllegalStateException.class, () -> last(failing));
        assertThrows(ExecutionException.class, first::get);
        assertEquals(List.of(), done);
    }

    @Test
    void an_interrupted_last_call_releases_the_others() {
        var first = waiting(work(1));
        var last = Thread.ofVirtual().unstarted(() -> {
            try {
                debounce.call(work(2));
            } catch (Exception _) {
                Thread.currentThread().interrupt();
            }
        });
        last.start();
        await().until(() -> last.getState() == Thread.State.TIMED_WAITING);

        last.interrupt();

        assertThrows(ExecutionException.class, first::get);
    }

    @Test
    void a_burst_that_never_pauses_ends_all_the_same() {
        var impatient = new LastWins(() -> Duration.ofMillis(50));
        var first = new CompletableFuture<Object>();
        Thread.ofVirtual().start(() -> first.complete(result(impatient)));

        await().pollInterval(Duration.ofMillis(10)).until(() -> {
            Thread.ofVirtual().start(() -> result(impatient));
            return first.isDone();
        });
    }

    private static Object result(LastWins debounce) {
        try {
            return debounce.call(() -> "result");
        } catch (Exception e) {
            return e;
        }
    }

    private Callable<Object> work(int number) {
        return () -> {
            done.add(number);
            return number;
        };
    }

    /// One that no other follows, for it is not waited for.
    private Object last(Callable<Object> work) throws Exception {
        silence = Duration.ZERO;
        return debounce.call(work);
    }

    /// Returns once the call is waiting for others to follow.
    private CompletableFuture<Object> waiting(Callable<Object> work) {
        var result = new CompletableFuture<Object>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                result.complete(debounce.call(work));
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        await().pollInterval(Duration.ofMillis(1))
                .until(() -> thread.getState() == Thread.State.TIMED_WAITING || !thread.isAlive());
        return result;
    }
}
