package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.kit.http.VersionTag;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.domain.Voyage;
import java.util.Optional;
import java.util.function.Predicate;

/// What a request requires of the voyage that it changes (RFC 9110, section 13).
final class Preconditions {

    private Preconditions() {}

    /// `If-Match`: the voyage exists, in this version.
    static Predicate<Optional<Voyage>> of(String ifMatch) {
        var expected = VersionTag.expected(ifMatch);
        return voyage ->
                voyage.map(current -> expected.matches(current.version())).orElse(ifMatch == null);
    }

    /// Also `If-None-Match: *`: the voyage does not exist.
    ///
    /// @throws ProblemException 400 if it is anything but `*`
    static Predicate<Optional<Voyage>> of(String ifMatch, String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return of(ifMatch);
        }
        if (!ifNoneMatch.strip().equals("*")) {
            throw ProblemException.invalid("If-None-Match", "must be *");
        }
        return of(ifMatch).and(Optional::isEmpty);
    }
}
