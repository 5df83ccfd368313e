package dev.cargokit.bench.shipping;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.bench.http.Conversation;
import dev.cargokit.bench.http.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The list of cargos, page by page.
final class Pages {

    private static final int SHOWN = 50;
    private static final String LIST = "/booking/v1/cargos?limit=" + SHOWN;
    private static final String WALK = "/booking/v1/cargos?limit=200";

    private Pages() {}

    static Request newest() {
        return Request.get(LIST);
    }

    static List<Request> byStatus() {
        return Stream.of("not_routed", "routed", "misdirected", "claimed")
                .map(status -> Request.get(LIST + "&status=" + status))
                .toList();
    }

    /// Pages all over the older half of the list, found by walking all of it.
    static List<Request> deep(URI booking) {
        var cursors = new ArrayList<String>();
        try (var conversation = new Conversation(booking.getPort())) {
            JsonNode page = conversation.get(WALK);
            while (page.hasNonNull("next")) {
                cursors.add(page.path("next").asText());
                page = conversation.get(WALK + "&after=" + cursors.getLast());
            }
        }
        return cursors.subList(cursors.size() / 2, cursors.size()).stream()
                .map(cursor -> Request.get(LIST + "&after=" + cursor))
                .toList();
    }
}
