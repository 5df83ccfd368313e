package dev.cargokit.pages.report;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.BatchResult;
import dev.cargokit.pages.service.Handling;
import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.service.ServiceFailure.Refused;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Many reports at once, from a file.
@Path("/report/batch")
@RunOnVirtualThread
class BatchResource {

    private final Handling handling;
    private final PageWriter pages;

    BatchResource(Handling handling, PageWriter pages) {
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
        if (file == null || file.size() == 0) {
            return pages.answer(422, Templates.batch(null, "", "Choose a file that is not empty."));
        }
        try (var lines = Files.newInputStream(file.uploadedFile())) {
            return pages.ok(Templates.batch(handling.report(lines, format(file.fileName())), file.fileName(), ""));
        } catch (ServiceFailure failure) {
            int status = switch (failure) {
                case Refused refused -> refused.status();
                case Away _ -> 503;
            };
            return pages.answer(status, Templates.batch(null, file.fileName(), failure.getMessage()));
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
        static native TemplateInstance batch(BatchResult result, String file, String error);
    }
}
