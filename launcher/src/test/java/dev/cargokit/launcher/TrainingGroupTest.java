package dev.cargokit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingGroupTest {

    @Test
    void trains_one_instance_of_each_service() {
        var group = TrainingGroup.of(Services.inGroup("examples"), _ -> true).getFirst();

        assertTrue(names(group.trained()).containsAll(List.of("string", "add", "profile", "user", "product")));
        assertEquals(
                group.trained().size(),
                group.trained().stream().map(Service::module).distinct().count());
        assertEquals(group.trained(), group.running());
    }

    @Test
    void trains_only_those_without_a_cache() {
        var untrained = Set.of("user-2", "user-3", "add");

        var group = TrainingGroup.of(Services.inGroup("examples"), service -> untrained.contains(service.name()))
                .getFirst();

        assertEquals(List.of("add", "user-2"), names(group.trained()));
    }

    @Test
    void runs_all_of_shipping_though_it_trains_one() {
        var group = TrainingGroup.of(
                        Services.inGroup("shipping"), service -> service.name().equals("routing"))
                .getFirst();

        assertEquals(List.of("routing"), names(group.trained()));
        assertEquals(Services.inGroup("shipping"), group.running());
    }

    @Test
    void trains_group_by_group() {
        var groups = TrainingGroup.of(Services.inGroup(""), _ -> true).stream()
                .map(TrainingGroup::group)
                .toList();

        assertEquals(List.of("shipping", "examples"), groups);
    }

    @Test
    void is_empty_when_all_are_trained() {
        assertEquals(List.of(), TrainingGroup.of(Services.all(), _ -> false));
    }

    private static List<String> names(List<Service> services) {
        return services.stream().map(Service::name).toList();
    }
}
