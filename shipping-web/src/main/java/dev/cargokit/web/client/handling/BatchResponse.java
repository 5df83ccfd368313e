package dev.cargokit.web.client.handling;

import java.util.List;

/// The result of a file, line by line.
public record BatchResponse(int accepted, int duplicates, List<RejectedLine> rejected) {

    /// @param line from 1, the header counted
    public record RejectedLine(int line, String error, String detail) {}
}
