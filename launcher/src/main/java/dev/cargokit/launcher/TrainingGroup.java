package dev.cargokit.launcher;

import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The services of one group that are trained together. Groups follow one another: all at the same time
/// would need twice the memory of the whole system, because each JVM writes its cache by a second one.
///
/// @param group   whose services these are
/// @param running who has to run for it
/// @param trained who is trained: one instance of each service, because instances share the cache
record TrainingGroup(String group, List<Service> running, List<Service> trained) {

    /// The groups that need training before these services start.
    static List<TrainingGroup> of(List<Service> services, Predicate<Service> isUntrained) {
        var groups = services.stream()
                .collect(Collectors.groupingBy(Service::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), isUntrained))
                .filter(group -> !group.trained.isEmpty())
                .toList();
    }

    private static TrainingGroup of(String group, List<Service> services, Predicate<Service> isUntrained) {
        Collection<Service> trained = services.stream()
                .filter(isUntrained)
                .collect(Collectors.toMap(
                        Service::module, service -> service, (first, further) -> first, LinkedHashMap::new))
                .values();
        boolean isShipping = group.equals(Services.SHIPPING);
        return new TrainingGroup(group, isShipping ? services : List.copyOf(trained), List.copyOf(trained));
    }

    /// Shipping services call each other; the others are trained one by one.
    boolean isShipping() {
        return group.equals(Services.SHIPPING);
    }
}
