package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.tracking.infrastructure.ServerSentEvents.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerSentEventsTest {

    @Test
    void reads_id_and_data() {
        assertEquals(List.of(new Event("7-1", "{\"a\":1}")), events("id: 7-1", "data: {\"a\":1}", ""));
    }

    @Test
    void needs_no_space_after_the_colon_and_takes_but_one() {
        assertEquals(List.of(new Event("7", " x")), events("id:7", "data:  x", ""));
    }

    @Test
    void passes_over_comments_names_and_retry_times() {
        assertEquals(
                List.of(new Event("", "x")), events(":", "", ": hello", "event: change", "retry: 5", "data: x", ""));
    }

    @Test
    void keeps_the_id_for_events_without_one() {
        assertEquals(List.of(new Event("7", "x"), new Event("7", "y")), events("id: 7", "data: x", "", "data: y", ""));
    }

    @Test
    void joins_the_lines_of_the_data() {
        assertEquals(List.of(new Event("", "x\ny")), events("data: x", "data: y", ""));
    }

    @Test
    void holds_back_an_event_that_is_not_complete() {
        assertEquals(List.of(), events("id: 7", "data: x"));
    }

    private static List<Event> events(String... lines) {
        var events = new ArrayList<Event>();
        var stream = new ServerSentEvents(events::add);
        List.of(lines).forEach(stream::line);
        return events;
    }
}
