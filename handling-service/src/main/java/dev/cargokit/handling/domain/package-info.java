/// The handling model of Evans' cargo example: events, the history of a cargo, and the rules for reports.
/// Plain Java only: no framework, no clock and no input or output.
package dev.cargokit.handling.domain;
