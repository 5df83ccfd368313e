package dev.cargokit.handling.interfaces.batch;

import dev.cargokit.handling.application.HandlingReportImport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Imports files of reports, up to 10,000 lines, read as they arrive.
@Path("/handling/v1/incidents/batch")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Handling")
class BatchResource {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    private final HandlingReportImport reportImport;
    private final IncidentParser parser;

    BatchResource(HandlingReportImport reportImport, IncidentParser parser) {
        this.reportImport = reportImport;
        this.parser = parser;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Register the handling events of a CSV file",
            description = "The header names the columns, in any order. Lines are independent of each other.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "one line", value = """
                                                    completion_time,tracking_id,voyage,location,event_type
                                                    2030-03-01T12:00:00Z,ABC123,V100,CNHKG,Load""")))
    @APIResponse(responseCode = "200", description = "The result of the import")
    @APIResponse(responseCode = "400", description = "The header is malformed")
    public BatchResponse importCsv(InputStream body) {
        return BatchResponse.of(reportImport.importReports(new CsvLines(body, parser)));
    }

    @POST
    @Consumes(NDJSON)
    @Operation(
            summary = "Register the handling events of a file of JSON lines",
            description = "Each line is a report like a single one; lines are independent of each other.")
    @APIResponse(responseCode = "200", description = "The result of the import")
    public BatchResponse importNdjson(InputStream body) {
        return BatchResponse.of(reportImport.importReports(new JsonLines(body, parser)));
    }
}
