/// Handling's use cases: register a report, import a file of reports, show a cargo's history. Checks that
/// cross the network come first; the transaction that stores an event is short and comes last.
package dev.cargokit.handling.application;
