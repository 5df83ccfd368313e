/// Where booking's interfaces to the outside are fulfilled, one package for each outside.
/// Here are the few things that belong to none: configuration, clock and ids.
package dev.cargokit.booking.infrastructure;
