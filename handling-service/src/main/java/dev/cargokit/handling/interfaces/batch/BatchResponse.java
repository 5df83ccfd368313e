package dev.cargokit.handling.interfaces.batch;

import static java.util.stream.Collectors.joining;

import dev.cargokit.handling.application.HandlingReportImport;
import dev.cargokit.handling.application.ImportResult;
import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.handling.interfaces.problem.HandlingRefusalMapper;
import dev.cargokit.handling.interfaces.problem.ServiceUnavailableMapper;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import java.util.List;

/// The result of an import.
record BatchResponse(int accepted, int duplicates, List<RejectedLine> rejected) {

    /// @param error as in the problem of a single report
    record RejectedLine(int line, String error, String detail) {}

    static BatchResponse of(ImportResult result) {
        return new BatchResponse(
                result.accepted(),
                result.duplicates(),
                result.rejections().stream()
                        .map(rejection -> rejected(rejection.line(), rejection.reason()))
                        .toList());
    }

    private static RejectedLine rejected(int line, RuntimeException reason) {
        return switch (reason) {
            case HandlingRefusal refusal -> rejected(line, HandlingRefusalMapper.problemOf(refusal));
            case ServiceUnavailable unavailable -> rejected(line, ServiceUnavailableMapper.problemOf(unavailable));
            case ProblemException malformed -> rejected(line, malformed.problem());
            case HandlingReportImport.TooManyLines more -> new RejectedLine(line, "too many lines", more.getMessage());
            case HandlingReportImport.NotStored failed -> new RejectedLine(line, "not stored", failed.getMessage());
            default -> new RejectedLine(line, HttpProblem.INTERNAL.error(), HttpProblem.INTERNAL.explanation());
        };
    }

    private static RejectedLine rejected(int line, Problem problem) {
        return new RejectedLine(line, problem.type().error(), detail(problem));
    }

    private static String detail(Problem problem) {
        return problem.errors().size() < 2
                ? problem.detail()
                : problem.errors().stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(joining("; "));
    }
}
