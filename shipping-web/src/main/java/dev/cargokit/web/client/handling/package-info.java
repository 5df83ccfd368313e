/// Handling's public API, as the pages call it: one report, or a file of them.
/// Both may be sent twice: a report that is on record counts once.
package dev.cargokit.web.client.handling;
