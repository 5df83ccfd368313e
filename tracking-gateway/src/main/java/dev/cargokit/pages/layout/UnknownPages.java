package dev.cargokit.pages.layout;

import dev.cargokit.pages.layout.FailurePages.Templates;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// 404 as a page for somebody in front of a browser. Whoever does not ask for HTML gets the problem that every
/// service answers.
@ApplicationScoped
class UnknownPages {

    private final PageWriter pages;

    UnknownPages(PageWriter pages) {
        this.pages = pages;
    }

    void lay(@Observes Router router) {
        router.route().last().handler(this::answer);
    }

    private void answer(RoutingContext call) {
        var accept = call.request().getHeader("Accept");
        boolean reads =
                call.request().method() == HttpMethod.GET || call.request().method() == HttpMethod.HEAD;
        if (reads && accept != null && accept.contains("text/html")) {
            pages.end(call, 404, Templates.failure("Not found", "There is no page at this address.", false));
        } else {
            call.next();
        }
    }
}
