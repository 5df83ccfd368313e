/// What has happened to cargos on their way, and the rules by which such a report is believed.
/// Plain Java: no framework, no clock, no I/O.
package dev.cargokit.handling.domain;
