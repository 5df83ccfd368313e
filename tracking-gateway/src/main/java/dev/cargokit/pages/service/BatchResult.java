package dev.cargokit.pages.service;

import java.util.List;

/// What became of the lines of a file.
public record BatchResult(int accepted, int duplicates, List<Rejected> rejected) {

    /// @param line from 1, the header counted
    public record Rejected(int line, String error, String detail) {}
}
