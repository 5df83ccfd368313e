package dev.cargokit.web.operations;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.operations.GatewayState.Clients;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/operations")
@RunOnVirtualThread
class OperationsResource {

    private final GatewayClient gateway;
    private final StatusSurvey survey;
    private final PageRenderer pages;

    OperationsResource(@RestClient GatewayClient gateway, StatusSurvey survey, PageRenderer pages) {
        this.gateway = gateway;
        this.survey = survey;
        this.pages = pages;
    }

    @GET
    public Response operations() {
        try {
            var state = gateway.state();
            return pages.ok(Templates.operations(survey.of(state.services()), state.clients(), true));
        } catch (ServiceFailure _) {
            return pages.ok(Templates.operations(List.of(), null, false));
        }
    }

    @CheckedTemplate(basePath = "operations")
    static final class Templates {

        /// @param clients null when the gateway does not list them
        /// @param available whether the gateway answers
        static native TemplateInstance operations(List<ServiceStatus> services, Clients clients, boolean available);
    }
}
