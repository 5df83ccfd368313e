/// What the current schedules mean for a cargo: estimated times of its legs, changes of its ETA, and risks. Values
/// only; the aggregate in [dev.cargokit.booking.domain.cargo] makes and keeps them.
package dev.cargokit.booking.domain.estimate;
