package dev.cargokit.profile.interfaces;

import static dev.cargokit.profile.interfaces.Api.delete;
import static dev.cargokit.profile.interfaces.Api.get;
import static dev.cargokit.profile.interfaces.Api.post;
import static dev.cargokit.profile.interfaces.Api.put;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every vector of the contract for the addresses of a profile.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AddressesIT implements ReadyService {

    private static final String ALL = "/profiles/moving/addresses";

    @BeforeEach
    void a_profile_without_addresses() {
        put("/profiles/moving", "{\"name\":\"n\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void adds_addresses_in_the_order_of_their_arrival(String slash) {
        get(ALL + slash).statusCode(200).body(equalTo("{\"addresses\":[]}"));

        post(ALL + slash, "{\"id\":\"work\",\"location\":\"Hamburg\"}")
                .statusCode(201)
                .header("Location", endsWith(ALL + "/work"))
                .body(equalTo("{}"));
        post(ALL + slash, "{\"id\":\"home\"}").statusCode(201);

        get(ALL + slash)
                .body(equalTo("{\"addresses\":[{\"id\":\"work\",\"location\":\"Hamburg\"},{\"id\":\"home\"}]}"));
        get(ALL + "/work" + slash)
                .statusCode(200)
                .body(equalTo("{\"address\":{\"id\":\"work\",\"location\":\"Hamburg\"}}"));
    }

    @Test
    void adds_an_id_once() {
        post(ALL, "{\"id\":\"home\",\"location\":\"Stockholm\"}").statusCode(201);

        post(ALL, "{\"id\":\"home\",\"location\":\"Hamburg\"}")
                .statusCode(409)
                .body("error", equalTo("already exists"));

        get(ALL + "/home").body("address.location", equalTo("Stockholm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void removes_an_address(String slash) {
        post(ALL, "{\"id\":\"work\"}");
        post(ALL, "{\"id\":\"home\"}");

        delete(ALL + "/work" + slash).statusCode(200).body(equalTo("{}"));

        get(ALL).body(equalTo("{\"addresses\":[{\"id\":\"home\"}]}"));
        delete(ALL + "/work" + slash).statusCode(404).body("error", equalTo("not found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "%20", "%00", "home%20"})
    void does_not_find_another_address(String id) {
        get(ALL + "/" + id).statusCode(404).body("error", equalTo("not found"));
        delete(ALL + "/" + id).statusCode(404).body("error", equalTo("not found"));
    }

    @Test
    void does_not_find_addresses_of_an_unknown_profile() {
        get("/profiles/nobody/addresses/").statusCode(404).body("error", equalTo("not found"));
        get("/profiles/nobody/addresses/home").statusCode(404).body("error", equalTo("not found"));
        post("/profiles/nobody/addresses/", "{\"id\":\"home\"}").statusCode(404).body("error", equalTo("not found"));
        delete("/profiles/nobody/addresses/home").statusCode(404).body("error", equalTo("not found"));
    }

    @Test
    void rejects_more_than_100_addresses() {
        var hundred =
                IntStream.range(0, 100).mapToObj("{\"id\":\"a%d\"}"::formatted).collect(Collectors.joining(","));
        put("/profiles/moving", "{\"addresses\":[" + hundred + "]}").statusCode(200);

        post(ALL, "{\"id\":\"home\"}").statusCode(422).body("error", equalTo("too many addresses"));
        put("/profiles/moving", "{\"addresses\":[" + hundred + ",{\"id\":\"home\"}]}")
                .statusCode(422);
    }
}
