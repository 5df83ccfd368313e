/// What changes of voyages mean for the cargos: booking follows routing's feed, one change after the other, and
/// estimates the cargos concerned in batches.
package dev.cargokit.booking.application.voyage;
