package dev.cargokit.gateway.documents;

import dev.cargokit.gateway.routes.RouteTable;
import dev.cargokit.kit.http.ProblemResponse;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.problem.ProblemTypes;
import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/// `GET /problems/{slug}` for the problems of the services behind the gateway: their page is that of the first service
/// that has it, and is remembered. The pages of this process come from the kit, and so does 404 where no service has
/// one.
@ApplicationScoped
class ProblemPages {

    /// Each makes one request to every service.
    private static final int MAXIMUM_LOOKUPS = 4;

    private final RouteTable table;
    private final DocumentFetcher fetcher;
    private final ProblemResponse problems;
    private final Set<String> own;
    private final Map<String, Buffer> pages = new ConcurrentHashMap<>();
    private final Semaphore lookups = new Semaphore(MAXIMUM_LOOKUPS);

    ProblemPages(
            RouteTable table, DocumentFetcher fetcher, ProblemResponse problems, @All List<ProblemTypes> contexts) {
        this.table = table;
        this.fetcher = fetcher;
        this.problems = problems;
        this.own = contexts.stream()
                .flatMap(context -> context.all().stream())
                .map(ProblemType::slug)
                .collect(Collectors.toSet());
    }

    void register(@Observes Router router) {
        router.getWithRegex("/problems/(?<slug>[a-z0-9-]{1,60})").handler(this::respond);
    }

    private void respond(RoutingContext call) {
        var slug = call.pathParam("slug");
        var page = pages.get(slug);
        if (own.contains(slug)) {
            call.next();
        } else if (page != null) {
            respond(call, page);
        } else if (lookups.tryAcquire()) {
            lookUp(slug, call);
        } else {
            problems.end(call, Problem.of(HttpProblem.TOO_MANY_CALLS_UNDER_WAY));
        }
    }

    private void lookUp(String slug, RoutingContext call) {
        var found = table.services().stream()
                .map(service -> fetcher.fetch(service, "/problems/" + slug).onSuccess(page -> pages.put(slug, page)))
                .toList();
        Future.any(found)
                .onComplete(_ -> lookups.release())
                .onSuccess(_ -> respond(call, pages.get(slug)))
                .onFailure(_ -> call.next());
    }

    private static void respond(RoutingContext call, Buffer page) {
        call.response().putHeader("Content-Type", "text/html;charset=UTF-8").end(page);
    }
}
