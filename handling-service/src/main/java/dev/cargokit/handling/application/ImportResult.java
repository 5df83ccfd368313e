package dev.cargokit.handling.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What became of the lines of a file: how many are new on record, how many were there before, and which were
/// refused, and why, in the order of the file.
public final class ImportResult {

    /// A line that changed nothing.
    public record Rejection(int line, RuntimeException reason) {}

    private final List<Rejection> rejections = new ArrayList<>();
    private int accepted;
    private int duplicates;

    public int accepted() {
        return accepted;
    }

    public int duplicates() {
        return duplicates;
    }

    public List<Rejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparingInt(Rejection::line))
                .toList();
    }

    void count(int line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded() -> accepted++;
            case Outcome.Duplicate() -> duplicates++;
            case Outcome.Refused(var refusal) -> reject(line, refusal);
        }
    }

    void reject(int line, RuntimeException reason) {
        rejections.add(new Rejection(line, reason));
    }
}
