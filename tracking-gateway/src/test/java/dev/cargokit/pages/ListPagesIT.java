package dev.cargokit.pages;

import static dev.cargokit.pages.PagesIT.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lists: cargos, voyages, ways.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ListPagesIT {

    private static final String NONE = "{\"cargos\": []}";
    private static final String VOYAGES = """
            {"voyages": [{"voyage_number": "V1", "movements": [{"from": "SESTO", "to": "CNHKG",
              "departure": "2030-01-01T00:00:00Z", "arrival": "2030-01-20T00:00:00Z"}]}], "next": "later-on"}""";

    private StandIn booking;
    private StandIn routing;

    @BeforeEach
    void start() {
        booking = StandIn.bookingWithPlaces().answering("/booking/v1/cargos", 200, NONE);
        routing = StandIn.of("routing").answering("/routing/v1/voyages", 200, VOYAGES);
    }

    @AfterEach
    void stop() {
        booking.close();
        routing.close();
    }

    @Test
    void a_port_is_searched_for_by_its_code() {
        page("/cargos?query=hongkong&status=misdirected")
                .body(containsString("Nothing is found by “hongkong” with this status"));

        assertTrue(booking.questions().stream()
                .anyMatch(uri -> uri.contains("query=CNHKG") && uri.contains("status=misdirected")));
    }

    @Test
    void half_a_name_is_answered_with_what_may_be_meant() {
        page("/cargos?query=hong")
                .body(containsString("Did you mean <a href=\"/cargos?query=CNHKG\">Hongkong (CNHKG)</a>"));
    }

    @Test
    void an_empty_list_says_which_one_it_is() {
        page("/cargos").body(containsString("There are no cargos yet."));
        page("/cargos?status=claimed").body(containsString("No cargo has this status right now."));
        page("/cargos?after=AAAA").body(containsString("There are no older cargos."));
    }

    @Test
    void nonsense_in_the_address_shows_a_page_all_the_same() {
        booking.answering("/booking/v1/cargos", 400, "{\"detail\": \"after must be a cursor\"}");

        page("/cargos?query=%22%3E%3Cscript%3E&status=lost&after=%00")
                .statusCode(200)
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void a_later_page_keeps_what_was_searched_for() {
        booking.answering(
                "/booking/v1/cargos",
                200,
                "{\"cargos\": [%s], \"next\": \"c2\"}"
                        .formatted(Wire.unrouted()
                                .replaceFirst("\\{\"cargo\": ", "")
                                .replaceFirst(",\\s*\"handled\": \\[]}", "")));

        page("/cargos?query=a%26b").body(containsString("?status=&amp;query=a%26b&amp;after=c2\" rel=\"next\""));
        page("/network/voyages?from=Stockholm").body(containsString("?from=Stockholm&amp;after=later-on"));
    }

    @Test
    void routing_that_is_away_or_refuses_is_told_where_it_matters() {
        routing.answering("/paths", 422, Wire.invalid("to", "is where it begins"));
        page("/network/ways?from=SESTO&to=SESTO")
                .statusCode(422)
                .body(containsString("id=\"to-error\">Is where it begins.<"));

        routing.close();
        page("/network/ways?from=SESTO&to=CNHKG").statusCode(503).body(containsString("Routing cannot be reached"));
        page("/network/voyages").statusCode(503).body(containsString("Routing cannot be reached"));
        page("/network").statusCode(200).body(containsString("Hongkong"));
    }
}
