package dev.cargokit.kit.middleware.remembering;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Answers answers = new Answers(() -> 2, () -> Duration.ofMinutes(1), nanos::get);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_key_gets_the_same_answer() throws Exception {
        assertEquals(1, call("key", "order"));
        assertEquals(1, call("key", "order"));
        assertEquals(2, call("another", "order"));
    }

    @Test
    void a_key_that_comes_back_with_something_else_is_refused() throws Exception {
        call("key", "order");

        var refusal = assertThrows(ProblemException.class, () -> call("key", "another"));
        assertEquals(422, refusal.problem().status());
    }

    @Test
    void a_repeat_waits_for_the_first() throws Exception {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = inBackground(() -> answers.answer("key", "order", () -> {
            started.countDown();
            goOn.await();
            return done.incrementAndGet();
        }));
        started.await();
        var repeat = inBackground(() -> call("key", "order"));

        goOn.countDown();

        assertEquals(1, first.get());
        assertEquals(1, repeat.get());
    }

    @Test
    void a_failure_is_not_remembered() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> answers.answer("key", "order", () -> {
                    throw new IllegalStateException();
                }));

        assertEquals(1, call("key", "order"));
    }

    @Test
    void an_answer_is_kept_for_so_long() throws Exception {
        call("key", "order");
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        assertEquals(2, call("key", "order"));
    }

    @Test
    void remembers_no_more_than_it_has_room_for() throws Exception {
        call("a", "order");
        call("b", "order");
        call("c", "order");

        assertEquals(4, call("a", "order"));
    }

    @Test
    void a_key_has_at_most_255_characters() {
        var refusal = assertThrows(ProblemException.class, () -> call("k".repeat(256), "order"));
        assertEquals(400, refusal.problem().status());
    }

    private Object call(String key, String request) throws Exception {
        return answers.answer(key, request, done::incrementAndGet);
    }

    private static CompletableFuture<Object> inBackground(java.util.concurrent.Callable<Object> work) {
        var result = new CompletableFuture<Object>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        await().until(() -> thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TIMED_WAITING
                || !thread.isAlive());
        return result;
    }
}
