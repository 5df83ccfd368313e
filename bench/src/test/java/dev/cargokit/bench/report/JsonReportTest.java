package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private final JsonNode json = parsed(new JsonReport(Sample.results()).text());

    @Test
    void has_every_round() {
        JsonNode book = json.path("workloads").path(2);

        assertEquals("book", book.path("workload").asText());
        assertEquals(3, book.path("closed").size());
        assertEquals(1_000, book.path("closed").path(1).path("per_second").asDouble(), 0.1);
    }

    @Test
    void has_the_ratio_to_the_insert_for_durable_workloads_only() {
        assertTrue(json.path("workloads").path(0).path("ratio_to_insert").isMissingNode());
        assertEquals(0.5, json.path("workloads").path(2).path("ratio_to_insert").asDouble(), 0.001);
    }

    @Test
    void has_the_machine_and_the_processes() {
        assertEquals("abc1234", json.path("commit").asText());
        assertEquals("gateway", json.path("processes").path(2).path("process").asText());
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
