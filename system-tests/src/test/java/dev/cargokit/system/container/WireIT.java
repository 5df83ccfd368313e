package dev.cargokit.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.system.client.Answer;
import dev.cargokit.system.client.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of the contracts as a client of the gateway sees them, from the images.
class WireIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Client client = new Client(SYSTEM.gateway());

    @AfterEach
    void done() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /stringsvc/uppercase | {"s":"hello"}                      | {"v":"HELLO"}
            /stringsvc/uppercase | {"s":"straße"}                     | {"v":"STRAßE"}
            /stringsvc/uppercase | {"s":""}                           | {"v":"","err":"empty string"}
            /stringsvc/count     | {"s":"straße"}                     | {"v":7}
            /addsvc/sum          | {"a":1,"b":2}                      | {"v":3}
            /addsvc/sum          | {"a":-5,"b":2}                     | {"v":-3}
            /addsvc/concat       | {"a":"foo","b":"bar"}              | {"v":"foobar"}
            /addsvc/concat       | {"a":"","b":""}                    | {"v":""}
            """)
    void a_call_is_answered(String path, String request, String answer) {
        assertEquals(json(answer), client.post(path, json(request)).mustBe(200).json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /users/user1       | {"id":1,"name":"user1"}
            /users/user3       | {"id":3,"name":"user3"}
            /products/product2 | {"id":2,"name":"product2"}
            """)
    void a_thing_is_found(String path, String answer) {
        JsonNode found = client.get(path).mustBe(200).json();

        json(answer)
                .properties()
                .forEach(member -> assertEquals(
                        member.getValue().asText(), found.path(member.getKey()).asText(), found::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /addsvc/sum           | {"a":0,"b":0}                     | 400 | can't sum two zeroes
            /addsvc/sum           | {"a":2147483647,"b":1}            | 400 | integer overflow
            /addsvc/concat        | {"a":"12345678","b":"901"}        | 400 | result exceeds maximum size
            /booking/v1/cargos    | {"origin":"SESTO","destination":"NOWHR","arrival_deadline":"2099-01-01T00:00:00Z"} | 422 | unknown location
            /booking/v1/cargos    | {"origin":"SESTO"}                | 400 | invalid argument
            /handling/v1/incidents | {"completion_time":"2026-01-01T00:00:00Z","tracking_id":"NOPE","voyage":"","location":"SESTO","event_type":"Receive"} | 404 | unknown cargo
            """)
    void a_call_is_refused_with_a_problem(String path, String request, int status, String error) {
        assertProblem(client.post(path, json(request)).mustBe(status), error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /users/nobody                              | 404 | user not found.
            /products/nothing                          | 404 | product not found.
            /profiles/nobody                           | 404 | not found
            /tracking/v1/cargos/NOPE                   | 404 | unknown cargo
            /booking/v1/cargos/NOPE/request_routes     | 404 | unknown cargo
            /paths?from=SESTO                          | 400 | invalid argument
            """)
    void a_thing_that_is_not_there_is_a_problem(String path, int status, String error) {
        assertProblem(client.get(path).mustBe(status), error);
    }

    @Test
    void a_profile_is_kept() {
        client.post("/profiles/", json("""
                {"id":"wire","name":"Wire","addresses":[{"id":"home","location":"Hamburg"}]}""")).mustBe(201);

        JsonNode profile = client.get("/profiles/wire").mustBe(200).json().path("profile");
        assertEquals("Wire", profile.path("name").asText());
        assertProblem(
                client.post("/profiles/", json("{\"id\":\"wire\",\"name\":\"W\"}"))
                        .mustBe(409),
                "already exists");
    }

    @Test
    void the_sample_data_is_there() {
        JsonNode locations =
                client.get("/booking/v1/locations").mustBe(200).json().path("locations");
        assertTrue(locations.size() >= 113, () -> locations.size() + " locations");
        client.get("/booking/v1/cargos/FTL456").mustBe(200);
        client.get("/booking/v1/cargos/ABC123").mustBe(200);
        assertTrue(client.get("/paths?from=SESTO&to=CNHKG")
                        .mustBe(200)
                        .json()
                        .path("paths")
                        .size()
                > 0);
    }

    private static void assertProblem(Answer answer, String error) {
        assertEquals(
                "application/problem+json",
                answer.header("content-type").orElse("").replaceAll(";.*", ""));
        assertEquals(error, answer.json().path("error").asText(), answer::toString);
        assertEquals(answer.status(), answer.json().path("status").asInt());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
