package dev.cargokit.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<DescribedRoute> BOOKING =
            List.of(new DescribedRoute("/booking/v1/*", "", "booking-service"));
    private static final List<DescribedRoute> USERS =
            List.of(new DescribedRoute("/users/{name}", "/users", "user-service"));
    private static final List<DescribedRoute> PROFILES =
            List.of(new DescribedRoute("/profiles/*", "", "profile-service"));

    private final OneDescription description =
            new OneDescription(json("{'openapi':'3.1.0','paths':{'/tracking':{'get':{'operationId':'track'}}}}"));

    @Test
    void has_each_path_as_the_gateway_offers_it_and_no_other() {
        add("booking-service", BOOKING, "{'paths':{'/booking/v1/cargos':{},'/booking/internal/x':{},'/problems':{}}}");
        add("user-service", USERS, "{'paths':{'/{user}':{'get':{}},'/{user}/more':{}}}");
        add("profile-service", PROFILES, "{'paths':{'/profiles':{},'/profiles/{id}':{},'/profilesX':{}}}");

        assertEquals(
                List.of("/tracking", "/booking/v1/cargos", "/users/{user}", "/profiles", "/profiles/{id}"),
                List.copyOf(names("paths")));
    }

    @Test
    void keeps_apart_what_two_services_call_by_one_name() {
        add("booking-service", BOOKING, leg("/booking/v1/cargos", "string"));
        add("user-service", USERS, leg("/{name}", "integer"));

        var schemas = description.whole().at("/components/schemas");
        assertEquals("string", schemas.at("/booking.Leg/properties/a/type").asText());
        assertEquals("integer", schemas.at("/user.Leg/properties/a/type").asText());
        assertEquals(
                "#/components/schemas/user.Leg",
                description.whole().at("/paths/~1users~1{name}/get/x/$ref").asText());
        assertEquals(
                "#/components/schemas/user.Leg",
                schemas.at("/user.Leg/properties/next/$ref").asText());
    }

    @Test
    void gives_each_operation_an_id_of_its_own() {
        add("booking-service", BOOKING, "{'paths':{'/booking/v1/cargos':{'get':{'operationId':'track'},'put':{}}}}");

        var cargos = description.whole().at("/paths/~1booking~1v1~1cargos");
        assertEquals("booking.track", cargos.at("/get/operationId").asText());
        assertEquals("put", cargos.at("/put/operationId").asText());
    }

    @Test
    void names_once_each_tag_that_an_operation_has() {
        var tags = "'tags':[{'name':'A'},{'name':'B'},{'name':'C'}]";
        add("booking-service", BOOKING, "{%s,'paths':{'/booking/v1/x':{'get':{'tags':['A']}}}}".formatted(tags));
        add("user-service", USERS, "{%s,'paths':{'/{name}':{'get':{'tags':['A','B']}}}}".formatted(tags));

        assertEquals(List.of("A", "B"), description.whole().path("tags").findValuesAsText("name"));
    }

    @Test
    void lists_a_route_whose_service_cannot_be_asked() {
        description.add("booking-service", BOOKING, Optional.empty());
        description.add("user-service", USERS, Optional.of(json("{}")));

        assertTrue(names("paths").containsAll(List.of("/booking/v1/{path}", "/users/{name}")));
        assertFalse(description.whole().has("components"));
    }

    @Test
    void is_tried_out_at_the_gateway() {
        assertEquals("/", description.whole().at("/servers/0/url").asText());
    }

    private void add(String service, List<DescribedRoute> routes, String document) {
        description.add(service, routes, Optional.of(json(document)));
    }

    private List<String> names(String member) {
        return description
                .whole()
                .path(member)
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static String leg(String path, String type) {
        var leg = "{'$ref':'#/components/schemas/Leg'}";
        return "{'paths':{'%s':{'get':{'x':%s}}},'components':{'schemas':{'Leg':{'properties':{'a':{'type':'%s'},'next':%s}}}}}"
                .formatted(path, leg, type, leg);
    }

    private static ObjectNode json(String text) {
        try {
            JsonNode node = JSON.readTree(text.replace('\'', '"'));
            return (ObjectNode) node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
