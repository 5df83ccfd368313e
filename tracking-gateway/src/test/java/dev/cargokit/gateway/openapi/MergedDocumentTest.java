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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<DocumentedRoute> BOOKING =
            List.of(new DocumentedRoute("/booking/v1/*", "", "booking-service"));
    private static final List<DocumentedRoute> USERS =
            List.of(new DocumentedRoute("/users/{name}", "/users", "user-service"));
    private static final List<DocumentedRoute> PROFILES =
            List.of(new DocumentedRoute("/profiles/*", "", "profile-service"));

    private final MergedDocument merged =
            new MergedDocument(json("{'openapi':'3.1.0','paths':{'/tracking':{'get':{'operationId':'track'}}}}"));

    @Test
    void has_each_path_under_its_name_at_the_gateway_and_no_other() {
        add("booking-service", BOOKING, "{'paths':{'/booking/v1/cargos':{},'/booking/internal/x':{},'/problems':{}}}");
        add("user-service", USERS, "{'paths':{'/{user}':{'get':{}},'/{user}/more':{}}}");
        add("profile-service", PROFILES, "{'paths':{'/profiles':{},'/profiles/{id}':{},'/profilesX':{}}}");

        assertEquals(
                List.of("/tracking", "/booking/v1/cargos", "/users/{user}", "/profiles", "/profiles/{id}"),
                List.copyOf(names("paths")));
    }

    @Test
    void keeps_components_of_the_same_name_apart() {
        add("booking-service", BOOKING, leg("/booking/v1/cargos", "string"));
        add("user-service", USERS, leg("/{name}", "integer"));

        var schemas = merged.json().at("/components/schemas");
        assertEquals("string", schemas.at("/booking.Leg/properties/a/type").asText());
        assertEquals("integer", schemas.at("/user.Leg/properties/a/type").asText());
        assertEquals(
                "#/components/schemas/user.Leg",
                merged.json().at("/paths/~1users~1{name}/get/x/$ref").asText());
        assertEquals(
                "#/components/schemas/user.Leg",
                schemas.at("/user.Leg/properties/next/$ref").asText());
    }

    @Test
    void has_no_component_that_only_an_internal_path_uses() {
        add("booking-service", BOOKING, """
                {'paths':{'/booking/v1/x':{'get':{'$ref':'#/components/responses/Cargo'}},
                          '/booking/internal/x':{'get':{'$ref':'#/components/schemas/Feed'}}},
                 'components':{'schemas':{'Cargo':{},'Feed':{'$ref':'#/components/schemas/Change'},'Change':{}},
                               'responses':{'Cargo':{'schema':{'$ref':'#/components/schemas/Cargo'}}},
                               'securitySchemes':{'token':{}}}}""");

        assertEquals(json("""
                {'schemas':{'booking.Cargo':{}},
                 'responses':{'booking.Cargo':{'schema':{'$ref':'#/components/schemas/booking.Cargo'}}},
                 'securitySchemes':{'booking.token':{}}}"""), merged.json().path("components"));
    }

    @Test
    void gives_each_operation_a_unique_id() {
        add("booking-service", BOOKING, "{'paths':{'/booking/v1/cargos':{'get':{'operationId':'track'},'put':{}}}}");

        var cargos = merged.json().at("/paths/~1booking~1v1~1cargos");
        assertEquals("booking.track", cargos.at("/get/operationId").asText());
        assertEquals("put", cargos.at("/put/operationId").asText());
    }

    @Test
    void has_each_tag_in_use_once() {
        var tags = "'tags':[{'name':'A'},{'name':'B'},{'name':'C'}]";
        add("booking-service", BOOKING, "{%s,'paths':{'/booking/v1/x':{'get':{'tags':['A']}}}}".formatted(tags));
        add("user-service", USERS, "{%s,'paths':{'/{name}':{'get':{'tags':['A','B']}}}}".formatted(tags));

        assertEquals(List.of("A", "B"), merged.json().path("tags").findValuesAsText("name"));
    }

    @Test
    void lists_a_route_whose_service_has_no_document() {
        merged.add("booking-service", BOOKING, Optional.empty());
        merged.add("user-service", USERS, Optional.of(json("{}")));

        assertTrue(names("paths").containsAll(List.of("/booking/v1/{path}", "/users/{name}")));
        assertFalse(merged.json().has("components"));
    }

    @Test
    void has_the_gateway_as_its_server() {
        assertEquals("/", merged.json().at("/servers/0/url").asText());
    }

    private void add(String service, List<DocumentedRoute> routes, String document) {
        merged.add(service, routes, Optional.of(json(document)));
    }

    private List<String> names(String member) {
        return merged.json()
                .path(member)
                .propertyStream()
                .map(Map.Entry::getKey)
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
