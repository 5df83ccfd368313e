package dev.cargokit.handling.interfaces;

import static java.util.stream.Collectors.joining;

import dev.cargokit.handling.application.CannotBeAsked;
import dev.cargokit.handling.application.HandlingReportImport;
import dev.cargokit.handling.application.ImportResult;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import java.util.List;

/// What became of the lines of a file.
record BatchResponse(int accepted, int duplicates, List<Rejected> rejected) {

    /// A line that changed nothing.
    ///
    /// @param error the short text that a report alone would have been refused with
    /// @param detail what was wrong with this one
    record Rejected(int line, String error, String detail) {}

    static BatchResponse of(ImportResult result) {
        return new BatchResponse(
                result.accepted(),
                result.duplicates(),
                result.rejections().stream()
                        .map(rejection -> rejected(rejection.line(), rejection.reason()))
                        .toList());
    }

    private static Rejected rejected(int line, RuntimeException reason) {
        return switch (reason) {
            case HandlingRefusal refusal -> rejected(line, Refusals.problemOf(refusal));
            case CannotBeAsked away -> rejected(line, UnaskedServices.problemOf(away));
            case ProblemException malformed -> rejected(line, malformed.problem());
            case HandlingReportImport.TooManyLines more -> new Rejected(line, "too many lines", more.getMessage());
            case HandlingReportImport.NotStored failed -> new Rejected(line, "not stored", failed.getMessage());
            default -> new Rejected(line, ProblemType.INTERNAL.error(), ProblemType.INTERNAL.explanation());
        };
    }

    private static Rejected rejected(int line, Problem problem) {
        return new Rejected(line, problem.type().error(), detail(problem));
    }

    private static String detail(Problem problem) {
        return problem.errors().size() < 2
                ? problem.detail()
                : problem.errors().stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(joining("; "));
    }
}
