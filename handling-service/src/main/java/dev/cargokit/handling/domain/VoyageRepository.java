package dev.cargokit.handling.domain;

/// The voyages of the timetable. Whether one calls at a location does not matter: ships divert (rule A11).
public interface VoyageRepository {

    boolean contains(VoyageNumber voyage);
}
