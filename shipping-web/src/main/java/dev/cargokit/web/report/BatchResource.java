package dev.cargokit.web.report;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.handling.HandlingClient;
import dev.cargokit.web.client.handling.HandlingClient.BatchResponse;
import dev.cargokit.web.layout.PageRenderer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// A file of reports: CSV, or a JSON object a line.
@Path("/report/batch")
@RunOnVirtualThread
class BatchResource {

    private final HandlingClient handling;
    private final PageRenderer pages;

    BatchResource(@RestClient HandlingClient handling, PageRenderer pages) {
        this.handling = handling;
        this.pages = pages;
    }

    @GET
    public Response form() {
        return pages.ok(Templates.batch(null, "", ""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm FileUpload file) {
        if (file == null || file.fileName() == null || file.size() == 0) {
            return refused(422, "", "Choose a file that is not empty.");
        }
        try (var lines = Files.newInputStream(file.uploadedFile())) {
            var result = handling.reportAll(lines, mediaType(file.fileName()));
            return pages.ok(Templates.batch(result, file.fileName(), ""));
        } catch (ServiceFailure failure) {
            return refused(failure.status(), file.fileName(), failure.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(int status, String file, String error) {
        return pages.render(status, Templates.batch(null, file, error));
    }

    /// By the extension: JSON lines have several in use, and everything else is taken for CSV.
    private static String mediaType(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(ndjson|jsonl|json)")
                ? "application/x-ndjson"
                : "text/csv";
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        /// @param result null before there is one
        static native TemplateInstance batch(BatchResponse result, String file, String error);
    }
}
