package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.kit.http.VersionTag;
import dev.cargokit.routing.domain.Voyage;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// `{voyage: …}`, with the schedule's version as ETag.
record VoyageResponse(VoyageDetails voyage) {

    static RestResponse<VoyageResponse> ok(Voyage voyage) {
        return with(Status.OK, voyage).build();
    }

    static RestResponse<VoyageResponse> created(Voyage voyage) {
        return with(Status.CREATED, voyage)
                .header(HttpHeaders.LOCATION, "/routing/v1/voyages/" + voyage.number())
                .build();
    }

    private static ResponseBuilder<VoyageResponse> with(Status status, Voyage voyage) {
        return ResponseBuilder.create(status, new VoyageResponse(VoyageDetails.of(voyage)))
                .header(HttpHeaders.ETAG, VersionTag.of(voyage.version()));
    }
}
