package dev.cargokit.kit.middleware.remembering;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Answers by idempotency key. A key belongs to the call that came first with it, from its beginning on.
final class Answers {

    private static final int LONGEST_KEY = 255;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final LruTable<String, Answer> answers;
    private final Supplier<Duration> keep;
    private final LongSupplier nanos;

    /// @param nanos the time, as of `System.nanoTime()`
    Answers(Supplier<Integer> most, Supplier<Duration> keep, LongSupplier nanos) {
        this.answers = new LruTable<>(most);
        this.keep = keep;
        this.nanos = nanos;
    }

    /// What the first call with this key answers; `work` is done only for that one.
    ///
    /// @param request what the call asks for, to be told from another that uses the same key
    Object answer(String key, Object request, Callable<Object> work) throws Exception {
        if (key.length() > LONGEST_KEY) {
            throw ProblemException.invalid("Idempotency-Key", "must have at most 255 characters");
        }
        var ours = new Answer(request, nanos.getAsLong(), new CompletableFuture<>());
        var answer = answers.get(key, () -> ours);
        if (answer != ours && isOver(answer)) {
            answers.remove(key, answer);
            answer = answers.get(key, () -> ours);
        }
        if (answer == ours) {
            return first(key, ours, work);
        }
        if (!answer.request.equals(request)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, ProblemType.IDEMPOTENCY_KEY_REUSED.explanation());
        }
        return repeated(answer);
    }

    private boolean isOver(Answer answer) {
        return answer.result.isDone()
                && nanos.getAsLong() - answer.since > keep.get().toNanos();
    }

    private Object first(String key, Answer ours, Callable<Object> work) throws Exception {
        try {
            var result = work.call();
            ours.result.complete(result);
            return result;
        } catch (Throwable e) {
            answers.remove(key, ours);
            ours.result.completeExceptionally(e);
            throw e;
        }
    }

    private static Object repeated(Answer answer) throws Exception {
        try {
            return answer.result.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException _) {
            throw new ProblemException(ProblemType.TOO_SLOW, "The first call with this key is still under way.");
        }
    }

    private record Answer(Object request, long since, CompletableFuture<Object> result) {}
}
