package dev.cargokit.booking.application.voyage;

import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.util.Optional;

/// A change in routing's feed.
///
/// @param position in the feed
/// @param schedule empty when it concerns no cargo, as that of a new voyage
public record VoyageChange(long position, Optional<VoyageSchedule> schedule) {}
