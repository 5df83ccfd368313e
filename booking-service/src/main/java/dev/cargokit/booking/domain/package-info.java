/// The booking model of Evans' cargo example; each aggregate and its values are a package below. Plain Java
/// only: no framework, no clock and no input or output.
package dev.cargokit.booking.domain;
