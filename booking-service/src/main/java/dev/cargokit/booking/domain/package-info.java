/// The booking model of Evans' cargo example: what was promised, how it is to be carried and how far it has
/// come. Plain Java only: no framework, no clock and no input or output; whoever calls brings the time and
/// keeps the result.
package dev.cargokit.booking.domain;
