package dev.cargokit.kit.http;

import dev.cargokit.kit.problem.FieldError;
import dev.cargokit.kit.problem.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rejects paths that one process might read in another way than the next: with dot segments, with a semicolon, or with
/// one of `.`, `/` and `\` encoded. So the path that is forwarded, limited and logged is the path that was decided on.
///
/// What is no URI at all is rejected here, too. Quarkus would reject it without a body, but for the system property
/// `vertx.disableURIValidation`.
@ApplicationScoped
class RequestTarget {

    private static final int BEFORE_ALL_BUT_THE_LOG = -1_100;

    private static final Pattern DOT_SEGMENT = Pattern.compile("(?:^|/)\\.\\.?(?:/|$)");
    private static final Pattern ENCODED = Pattern.compile("%(?:2e|2f|5c)", Pattern.CASE_INSENSITIVE);

    private final ProblemResponse problems;

    RequestTarget(ProblemResponse problems) {
        this.problems = problems;
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_ALL_BUT_THE_LOG).handler(this::check);
    }

    private void check(RoutingContext request) {
        var target = request.request();
        violation(target.uri(), target.path())
                .map(message -> Problem.invalid(List.of(new FieldError("path", message))))
                .ifPresentOrElse(problem -> problems.endAndClose(request, problem), request::next);
    }

    static Optional<String> violation(String uri, String path) {
        if (path.contains(".") && DOT_SEGMENT.matcher(path).find()) {
            return Optional.of("must not contain dot segments");
        }
        if (path.contains(";") || path.contains("%") && ENCODED.matcher(path).find()) {
            return Optional.of("must not contain ; nor an encoded . / or \\");
        }
        return isUri(uri) ? Optional.empty() : Optional.of("must be a URI (RFC 3986)");
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
