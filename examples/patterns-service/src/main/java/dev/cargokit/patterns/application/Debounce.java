package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.Debounced;
import dev.cargokit.kit.middleware.Debounced.Wins;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/// Debounce: a burst of calls is carried out once, and every caller gets that result. Cloud Native Go:
/// `DebounceFirst` and `DebounceLast`.
@ApplicationScoped
public class Debounce {

    /// Carries out the first call of a burst immediately.
    @Debounced(value = "first", wins = Wins.FIRST)
    public int first(Supplier<Integer> work) {
        return work.get();
    }

    /// Carries out the last call of a burst when no other has followed for 100 ms.
    @Debounced(value = "last", wins = Wins.LAST)
    public int last(Supplier<Integer> work) {
        return work.get();
    }
}
