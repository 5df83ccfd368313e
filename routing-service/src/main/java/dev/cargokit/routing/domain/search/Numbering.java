package dev.cargokit.routing.domain.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names and their numbers from 0 without gaps, so that arrays can be indexed by them. It never changes.
final class Numbering<N> {

    private final List<N> names;
    private final Map<N, Integer> numbers;

    private Numbering(List<N> names, Map<N, Integer> numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    static <N> Numbering<N> of(Collection<N> names) {
        return new Numbering<N>(List.of(), Map.of()).with(names);
    }

    /// This numbering with those of the names that it lacks; a name keeps its number.
    Numbering<N> with(Collection<N> more) {
        List<N> allNames = new ArrayList<>(names);
        Map<N, Integer> allNumbers = new HashMap<>(numbers);
        for (N name : more) {
            if (allNumbers.putIfAbsent(name, allNames.size()) == null) {
                allNames.add(name);
            }
        }
        return new Numbering<>(allNames, allNumbers);
    }

    int size() {
        return names.size();
    }

    boolean has(N name) {
        return numbers.containsKey(name);
    }

    int require(N name) {
        return numbers.get(name);
    }

    N named(int number) {
        return names.get(number);
    }
}
