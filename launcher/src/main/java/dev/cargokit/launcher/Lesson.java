package dev.cargokit.launcher;

import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One group's training. Groups learn one after another: the whole fleet at once would need twice its memory, as each
/// JVM writes its cache by a second one.
///
/// @param group    whose services these are
/// @param present  who has to run for it
/// @param learners who learns: of several instances of a service only one, for they share what is learnt
record Lesson(String group, List<Service> present, List<Service> learners) {

    /// The lessons that these services need before they start.
    static List<Lesson> of(List<Service> services, Predicate<Service> isUntrained) {
        return services.stream()
                .collect(Collectors.groupingBy(Service::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> of(group.getKey(), group.getValue(), isUntrained))
                .filter(lesson -> !lesson.learners.isEmpty())
                .toList();
    }

    private static Lesson of(String group, List<Service> services, Predicate<Service> isUntrained) {
        List<Service> learners = firstOfEachModule(services.stream().filter(isUntrained));
        return new Lesson(group, group.equals(Services.SHIPPING) ? services : learners, learners);
    }

    /// Those of shipping need each other to learn anything; the others are called one by one.
    boolean isOfShipping() {
        return group.equals(Services.SHIPPING);
    }

    private static List<Service> firstOfEachModule(Stream<Service> services) {
        var firsts = services.collect(
                Collectors.toMap(Service::module, service -> service, (first, _) -> first, LinkedHashMap::new));
        return List.copyOf(firsts.values());
    }
}
