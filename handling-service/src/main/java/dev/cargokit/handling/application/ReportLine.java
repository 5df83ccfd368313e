package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingReport;

/// One line of a file of reports.
public sealed interface ReportLine {

    /// Where the line stands in the file, from 1.
    int number();

    /// A line that says something.
    record Readable(int number, HandlingReport report) implements ReportLine {}

    /// A line that says nothing that could be understood, and why.
    record Unreadable(int number, RuntimeException reason) implements ReportLine {}
}
