package dev.cargokit.patterns.interfaces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Makes calls at the same time and counts those that were carried out.
@ApplicationScoped
class Burst {

    /// @param target the debounced method, which gets the work of each call
    int of(int calls, ToIntFunction<Supplier<Integer>> target) throws InterruptedException, ExecutionException {
        var carriedOut = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, calls)
                    .mapToObj(_ -> threads.submit(() -> target.applyAsInt(carriedOut::incrementAndGet)))
                    .toList();
            for (var result : List.copyOf(results)) {
                result.get();
            }
        }
        return carriedOut.get();
    }
}
