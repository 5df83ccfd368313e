package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingReport;

/// A line of a file of reports.
public sealed interface ReportLine {

    int number();

    record Valid(int number, HandlingReport report) implements ReportLine {}

    record Malformed(int number, RuntimeException reason) implements ReportLine {}
}
