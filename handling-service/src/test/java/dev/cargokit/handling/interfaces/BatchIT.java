package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Api.events;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.LogCapture;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of reports, whose lines are independent of each other.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class BatchIT implements ReadyService {

    private static final String HEADER = "completion_time,tracking_id,voyage,location,event_type\n";
    private static final String EXISTING = "/booking/internal/cargos/existing";

    @TestHTTPResource
    URI server;

    PeerStub peers;

    @BeforeEach
    @AfterEach
    void reset_peers() {
        peers.reset();
    }

    /// X15.
    @Test
    void accepts_valid_lines_and_explains_rejected_ones() {
        String file = HEADER + """
                2026-03-01T10:00:00Z,BA0001,,CNHKG,Receive
                2026-03-03T10:00:00Z,BA0001,V100,CNHKG,load
                not a time,BA0001,V100,CNHKG,Load
                2026-03-03T10:00:00Z,NOPE,V100,CNHKG,Load
                2026-03-03T10:00:00Z,BA0001,,CNHKG,Load
                2026-03-03T10:00:00Z,BA0001,XX,CNHKG,Load
                2026-03-03T10:00:00Z,BA0001,V100,ZZZZZ,Load

                2026-03-09T10:00:00Z,BA0001,V100,USNYC,Unload
                """;

        csv(file)
                .statusCode(200)
                .body("accepted", equalTo(3))
                .body("duplicates", equalTo(0))
                .body("rejected.line", contains(4, 5, 6, 7, 8))
                .body(
                        "rejected.error.join(', ')",
                        equalTo("invalid argument, unknown cargo, voyage required, unknown voyage, unknown location"));
        csv(file)
                .body("accepted", equalTo(0))
                .body("duplicates", equalTo(3))
                .body("rejected.line", contains(4, 5, 6, 7, 8));
        events("BA0001").body("events.event_type", contains("Receive", "Load", "Unload"));
    }

    @Test
    void an_aborted_upload_is_not_logged_as_an_error() throws IOException {
        try (var lines = LogCapture.of("dev.cargokit.kit.problem.mapping.UnexpectedExceptionMapper")) {
            try (var client = new Socket(server.getHost(), server.getPort())) {
                client.getOutputStream()
                        .write(("POST /handling/v1/incidents/batch HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                                        + "Content-Length: 99999\r\n\r\n" + HEADER
                                        + "2026-03-01T10:00:00Z,BREAKS,,CNHKG,Receive\n".repeat(1_000))
                                .getBytes(StandardCharsets.US_ASCII));
                await().until(() -> peers.requests(EXISTING) > 0);
            }

            await().until(() -> !lines.all().isEmpty());
            assertThat(lines.all(), everyItem(startsWith("The client disconnected")));
        }
    }

    @Test
    void reads_columns_in_any_order_and_quoted_values() {
        csv("\uFEFFevent_type, note ,location,tracking_id,\"completion_time\"\r\n"
                        + "Receive,\"said \"\"hi\"\", then left\",\"CNHKG\", BA0002 ,2026-03-01T10:00:00Z\r\n"
                        + "Customs,,CNHKG,BA0002,2026-03-02T10:00:00Z")
                .body("accepted", equalTo(2))
                .body("rejected", empty());
    }

    @Test
    void an_open_quote_affects_only_its_own_line() {
        csv(HEADER + """
                        2026-03-01T10:00:00Z,BA0003,,CNHKG,Receive
                        2026-03-02T10:00:00Z,"BA0003,,CNHKG,Customs
                        2026-03-03T10:00:00Z,BA0003,V100,CNHKG,Load,and,more
                        2026-03-04T10:00:00Z
                        2026-03-05T10:00:00Z,BA0003,,CNHKG,Customs
                        """)
                .body("accepted", equalTo(2))
                .body("rejected.line", contains(3, 4, 5))
                .body("rejected.error", everyItem(equalTo("invalid argument")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "2026-03-01T10:00:00Z,BA0004,,CNHKG,Receive\n",
                "completion_time,tracking_id,voyage,event_type\n",
                "completion_time,tracking_id,location,event_type,location\n",
                "\"completion_time,tracking_id,location,event_type\n"
            })
    void refuses_a_malformed_header(String file) {
        csv(file).statusCode(400).body("detail", containsString("first line"));
    }

    @Test
    void reads_json_lines() {
        var good = Api.json("BA0005", "Receive", "", "CNHKG", "2026-03-01T10:00:00Z");
        var late = Api.json("BA0005", "Customs", "", "CNHKG", "2026-03-02T10:00:00Z");

        ndjson(String.join("\n", good, "{\"completion_time\":", "[]", "", good, late))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("duplicates", equalTo(1))
                .body("rejected.line", contains(2, 3));
    }

    @Test
    void refuses_other_kinds_of_files() {
        given().contentType("application/xml")
                .body("<reports/>")
                .post("/handling/v1/incidents/batch")
                .then()
                .statusCode(415);
    }

    @Test
    void rejects_a_huge_line_without_buffering_it() {
        csv(HEADER
                        + "2026-03-01T10:00:00Z,BA0006,,CNHKG,Receive\n"
                        + "x".repeat(5_000_000)
                        + "\n2026-03-02T10:00:00Z,BA0006,,CNHKG,Customs\n")
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("rejected.line", contains(3))
                .body("rejected.detail", contains(containsString("4096")));
    }

    @Test
    void accepts_ten_thousand_lines_and_no_more() {
        var lines = IntStream.range(0, 10_002)
                .mapToObj(i -> "2026-03-01T%02d:%02d:%02dZ,BA%04d,,CNHKG,Customs"
                        .formatted(i / 3600, i / 60 % 60, i % 60, i % 500))
                .collect(Collectors.joining("\n"));

        csv(HEADER + lines)
                .body("accepted", equalTo(10_000))
                .body("rejected.line", contains(10_002))
                .body("rejected.error", contains("too many lines"));
        csv(HEADER + lines).body("accepted", equalTo(0)).body("duplicates", equalTo(10_000));
    }

    /// One call for each chunk of 250 lines.
    @Test
    void looks_up_the_cargos_of_many_lines_in_one_call() {
        var lines = IntStream.range(0, 2_000)
                .mapToObj("2026-03-01T00:00:00Z,NOPE%d,,CNHKG,Customs"::formatted)
                .collect(Collectors.joining("\n"));

        csv(HEADER + lines).body("accepted", equalTo(0)).body("rejected.size()", equalTo(2_000));

        assertEquals(8, peers.requests(EXISTING));
    }

    @Test
    void a_claim_in_a_file_is_final() {
        csv(HEADER + """
                        2026-03-05T10:00:00Z,BA0007,,SESTO,Claim
                        2026-03-06T10:00:00Z,BA0007,,SESTO,Customs
                        2026-03-04T10:00:00Z,BA0007,,SESTO,Customs
                        2026-03-03T10:00:00Z,BA0007,,SESTO,Claim
                        """)
                .body("accepted", equalTo(2))
                .body("rejected.line", contains(3, 5))
                .body("rejected.error", everyItem(equalTo("cargo claimed")));
    }

    @Test
    void lines_that_cannot_be_checked_are_rejected_as_unavailable() {
        csv(HEADER + "2026-03-01T10:00:00Z,BA0008,,CNHKG,Receive\n").body("accepted", equalTo(1));
        peers.setBooking(PeerStub.Mode.FAILING);

        csv(HEADER + """
                        2026-03-02T10:00:00Z,BA0008,,CNHKG,Customs
                        2026-03-02T10:00:00Z,BA0008NEW,,CNHKG,Customs
                        2026-03-03T10:00:00Z,BA0008,,CNHKG,Customs
                        """)
                .body("accepted", equalTo(2))
                .body("rejected.line", contains(3))
                .body("rejected.error", contains("unavailable"));
    }

    private static ValidatableResponse csv(String file) {
        return send("text/csv", file);
    }

    private static ValidatableResponse ndjson(String file) {
        return send("application/x-ndjson", file);
    }

    private static ValidatableResponse send(String type, String file) {
        var asIs = EncoderConfig.encoderConfig()
                .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)
                .defaultContentCharset("UTF-8");
        return given().config(RestAssuredConfig.config().encoderConfig(asIs))
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/handling/v1/incidents/batch")
                .then();
    }
}
