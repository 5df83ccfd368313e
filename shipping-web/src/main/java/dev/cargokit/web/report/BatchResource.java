package dev.cargokit.web.report;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.client.handling.BatchResponse;
import dev.cargokit.web.client.handling.HandlingClient;
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

/// A file of reports.
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
            return pages.render(422, Templates.batch(null, "", "Choose a file that is not empty."));
        }
        try (var lines = Files.newInputStream(file.uploadedFile())) {
            var result = handling.reportAll(lines, format(file.fileName()));
            return pages.ok(Templates.batch(result, file.fileName(), ""));
        } catch (ServiceFailure failure) {
            int status = switch (failure) {
                case Refused refused -> refused.status();
                case Unavailable _ -> 503;
            };
            return pages.render(status, Templates.batch(null, file.fileName(), failure.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*json(l)?") ? "application/x-ndjson" : "text/csv";
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        private Templates() {}

        /// @param result null before there is one
        static native TemplateInstance batch(BatchResponse result, String file, String error);
    }
}
