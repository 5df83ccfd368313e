package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStreamParserTest {

    private final List<String> events = new ArrayList<>();
    private int comments;
    private final EventStreamParser stream = new EventStreamParser("0", new EventStreamParser.Reader() {
        @Override
        public void event(String data) {
            events.add(data);
        }

        @Override
        public void comment() {
            comments++;
        }
    });

    @Test
    void reads_data_and_id() {
        read("id: 7-1", "data: {\"a\":1}", "");

        assertEquals(List.of("{\"a\":1}"), events);
        assertEquals("7-1", stream.lastId());
    }

    @Test
    void needs_no_space_after_the_colon_and_takes_but_one() {
        read("data:x", "", "data:  y", "");

        assertEquals(List.of("x", " y"), events);
    }

    @Test
    void counts_comments_and_passes_over_names_and_retry_times() {
        read(":", "", ": hello", "event: change", "retry: 5", "data: x", "");

        assertEquals(List.of("x"), events);
        assertEquals(2, comments);
    }

    @Test
    void joins_the_lines_of_the_data() {
        read("data: x", "data: y", "");

        assertEquals(List.of("x\ny"), events);
    }

    @Test
    void resumes_where_it_started_until_it_is_told_another_id() {
        read("data: x", "");

        assertEquals("0", stream.lastId());
    }

    @Test
    void takes_an_id_that_comes_without_data() {
        read("id: 7-1", ": follows", "");

        assertEquals("7-1", stream.lastId());
    }

    @Test
    void holds_back_what_is_not_complete() {
        read("id: 7-1", "data: x");

        assertEquals(List.of(), events);
        assertEquals("0", stream.lastId());
    }

    private void read(String... lines) {
        List.of(lines).forEach(stream::line);
    }
}
