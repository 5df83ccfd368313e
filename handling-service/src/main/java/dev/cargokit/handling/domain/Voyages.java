package dev.cargokit.handling.domain;

/// The voyages of the timetable. Whether one calls at a place is not asked: ships divert (rule A11).
public interface Voyages {

    boolean contains(VoyageNumber voyage);
}
