package dev.cargokit.web;

import static dev.cargokit.web.PagesIT.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.web.StubService.ReadRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lists: cargos, voyages, ways.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class ListPagesIT {

    private static final String NONE = "{\"cargos\": []}";
    private static final String VOYAGES = """
            {"voyages": [{"voyage_number": "V1", "movements": [{"from": "SESTO", "to": "CNHKG",
              "departure": "2030-01-01T00:00:00Z", "arrival": "2030-01-20T00:00:00Z"}]}], "next": "later-on"}""";

    private StubService booking;
    private StubService routing;

    @BeforeEach
    void start() {
        booking = StubService.bookingWithLocations().answering("/booking/v1/cargos", 200, NONE);
        routing = StubService.of("routing").answering("/routing/v1/voyages", 200, VOYAGES);
    }

    @AfterEach
    void stop() {
        booking.close();
        routing.close();
    }

    @Test
    void searches_for_a_port_by_its_code() {
        page("/cargos?query=hongkong&status=misdirected")
                .body(containsString("Nothing is found by “hongkong” with this status"));

        assertTrue(booking.reads().stream()
                .map(ReadRequest::query)
                .anyMatch(query -> query.contains("query=CNHKG") && query.contains("status=misdirected")));
    }

    @Test
    void suggests_ports_for_a_part_of_a_name() {
        page("/cargos?query=hong")
                .body(containsString("Did you mean <a href=\"/cargos?query=CNHKG\">Hongkong (CNHKG)</a>"));
    }

    @Test
    void requests_the_list_and_the_counts_side_by_side() {
        booking.answering("/booking/v1/cargo_counts", 200, "{\"all\": 4711}")
                .answeringTogether("/booking/v1/cargos", "/booking/v1/cargo_counts");

        page("/cargos").statusCode(200).body(containsString("<span class=\"count\">4711</span>"));
    }

    @Test
    void requests_the_sample_cargos_side_by_side() {
        booking.withCargo(Bodies.unrouted())
                .answeringTogether("/booking/v1/cargos/ABC123", "/booking/v1/cargos/FTL456");

        page("/").statusCode(200).body(containsString("/track/ABC123"));
    }

    @Test
    void shows_the_list_without_counts_while_booking_cannot_count() {
        page("/cargos").statusCode(200).body(not(containsString("class=\"count\"")));
    }

    @Test
    void an_empty_list_says_why() {
        page("/cargos").body(containsString("There are no cargos yet."));
        page("/cargos?status=claimed").body(containsString("No cargo has this status right now."));
        page("/cargos?after=AAAA").body(containsString("There are no older cargos."));
    }

    @Test
    void ignores_invalid_filters_in_the_address() {
        booking.answering("/booking/v1/cargos", 400, "{\"detail\": \"after must be a cursor\"}");

        page("/cargos?query=%22%3E%3Cscript%3E&status=lost&after=%00")
                .statusCode(200)
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void a_later_page_keeps_the_search() {
        booking.answering("/booking/v1/cargos", 200, Bodies.firstPage("c2"));

        page("/cargos?query=a%26b").body(containsString("?status=&amp;query=a%26b&amp;after=c2\" rel=\"next\""));
        page("/network/voyages?from=Stockholm").body(containsString("?from=Stockholm&amp;after=later-on"));
    }

    @Test
    void retries_a_refused_connection_on_another_instance() {
        for (int view = 0; view < 4; view++) {
            page("/network/voyages").statusCode(200).body(containsString("V1"));
        }
    }

    @Test
    void shows_when_routing_is_unavailable_or_refuses() {
        routing.answering("/paths", 422, Bodies.invalid("to", "is where it begins"));
        page("/network/ways?from=SESTO&to=SESTO")
                .statusCode(422)
                .body(containsString("id=\"to-error\">Is where it begins.<"));

        routing.close();
        page("/network/ways?from=SESTO&to=CNHKG").statusCode(503).body(containsString("Routing cannot be reached"));
        page("/network/voyages").statusCode(503).body(containsString("Routing cannot be reached"));
        page("/network").statusCode(200).body(containsString("Hongkong"));
    }
}
