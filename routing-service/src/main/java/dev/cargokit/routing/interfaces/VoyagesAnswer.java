package dev.cargokit.routing.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.routing.application.VoyagePage;
import java.util.List;
import java.util.Optional;

/// `{voyages: […], next}`; `next` is absent on the last page.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VoyagesAnswer(List<VoyageBody> voyages, Optional<String> next) {

    static VoyagesAnswer of(VoyagePage page) {
        return new VoyagesAnswer(
                page.voyages().stream().map(VoyageBody::of).toList(),
                page.next().map(VoyageCursor::write));
    }
}
