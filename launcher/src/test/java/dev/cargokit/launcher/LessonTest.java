package dev.cargokit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTest {

    @Test
    void is_given_to_one_instance_of_each_service() {
        var lesson = Lesson.of(Services.inGroup("examples"), _ -> true).getFirst();

        assertTrue(names(lesson.learners()).containsAll(List.of("string", "add", "profile", "user", "product")));
        assertEquals(
                lesson.learners().size(),
                lesson.learners().stream().map(Service::module).distinct().count());
        assertEquals(lesson.learners(), lesson.present());
    }

    @Test
    void is_given_to_those_who_have_not_had_it() {
        var untrained = Set.of("user-2", "user-3", "add");

        var lesson = Lesson.of(Services.inGroup("examples"), service -> untrained.contains(service.name()))
                .getFirst();

        assertEquals(List.of("add", "user-2"), names(lesson.learners()));
    }

    @Test
    void needs_all_of_shipping_though_one_learns() {
        var lesson = Lesson.of(
                        Services.inGroup("shipping"), service -> service.name().equals("routing"))
                .getFirst();

        assertEquals(List.of("routing"), names(lesson.learners()));
        assertEquals(Services.inGroup("shipping"), lesson.present());
    }

    @Test
    void comes_group_by_group() {
        var groups = Lesson.of(Services.inGroup(""), _ -> true).stream()
                .map(Lesson::group)
                .toList();

        assertEquals(List.of("shipping", "examples"), groups);
    }

    @Test
    void is_not_given_where_nobody_needs_it() {
        assertEquals(List.of(), Lesson.of(Services.all(), _ -> false));
    }

    private static List<String> names(List<Service> services) {
        return services.stream().map(Service::name).toList();
    }
}
