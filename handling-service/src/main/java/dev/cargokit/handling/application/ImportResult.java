package dev.cargokit.handling.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The result of an import: how many lines were accepted, how many were duplicates, and which were
/// rejected, and why.
public final class ImportResult {

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

    void count(int line, RecordingResult result) {
        switch (result) {
            case RecordingResult.Recorded _ -> accepted++;
            case RecordingResult.Duplicate() -> duplicates++;
            case RecordingResult.Refused(var refusal) -> reject(line, refusal);
        }
    }

    void reject(int line, RuntimeException reason) {
        rejections.add(new Rejection(line, reason));
    }
}
