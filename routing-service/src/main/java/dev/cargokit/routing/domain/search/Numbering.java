package dev.cargokit.routing.domain.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers values from 0 without gaps, as array indexes. Immutable.
final class Numbering<N> {

    private final List<N> values;
    private final Map<N, Integer> numbers;

    private Numbering(List<N> values, Map<N, Integer> numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    static <N> Numbering<N> of(Collection<N> values) {
        return new Numbering<N>(List.of(), Map.of()).with(values);
    }

    /// This numbering with further values; known ones keep their numbers.
    Numbering<N> with(Collection<N> more) {
        var allValues = new ArrayList<N>(values);
        var allNumbers = new HashMap<N, Integer>(numbers);
        for (var value : more) {
            if (allNumbers.putIfAbsent(value, allValues.size()) == null) {
                allValues.add(value);
            }
        }
        return new Numbering<>(allValues, allNumbers);
    }

    int size() {
        return values.size();
    }

    boolean contains(N value) {
        return numbers.containsKey(value);
    }

    int numberOf(N value) {
        return numbers.get(value);
    }

    N valueOf(int number) {
        return values.get(number);
    }
}
