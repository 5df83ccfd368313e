package dev.cargokit.booking.application;

/// Lets the work on a report appear in the trace of whoever made it.
public interface ReportTraces {

    void follow(IncomingReport report, Runnable work);
}
