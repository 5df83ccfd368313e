/// What booking does for others: one method a use case, with its transaction and its middleware.
/// What it needs from outside stands here as interfaces that infrastructure fulfils.
package dev.cargokit.booking.application;
