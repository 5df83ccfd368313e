package dev.cargokit.booking.infrastructure.voyage;

import dev.cargokit.booking.application.voyage.VoyageChangeProgress;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/// The only row of its table.
@Entity(name = "voyage_change_progress")
@Table(name = "voyage_change_progress")
class VoyageChangeProgressEntity {

    @Id
    @Column(name = "only_row")
    boolean onlyRow;

    long position;

    /// Null while no cargos are being estimated.
    @Column(name = "voyage_number")
    String voyageNumber;

    @Column(name = "done_until")
    String doneUntil;

    void update(VoyageChangeProgress progress) {
        position = progress.position();
        voyageNumber = progress.voyage().map(VoyageNumber::value).orElse(null);
        doneUntil = progress.doneUntil();
    }

    VoyageChangeProgress toProgress() {
        return new VoyageChangeProgress(
                position, Optional.ofNullable(voyageNumber).map(VoyageNumber::new), doneUntil);
    }
}
