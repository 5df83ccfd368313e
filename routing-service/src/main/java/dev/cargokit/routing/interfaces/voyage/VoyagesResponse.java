package dev.cargokit.routing.interfaces.voyage;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.routing.application.VoyagePage;
import java.util.List;
import java.util.Optional;

/// `{voyages: […], next}`; `next` is omitted on the last page.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VoyagesResponse(List<VoyageDetails> voyages, Optional<String> next) {

    static VoyagesResponse of(VoyagePage page) {
        return new VoyagesResponse(
                page.voyages().stream().map(VoyageDetails::of).toList(),
                page.next().map(VoyageCursor::encode));
    }
}
