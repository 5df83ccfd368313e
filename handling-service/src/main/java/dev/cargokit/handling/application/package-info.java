/// What handling is asked to do: register a report, import a file of reports, show a cargo's history.
/// Checks that cross the network come first; the transaction that keeps an event is short and comes last.
package dev.cargokit.handling.application;
