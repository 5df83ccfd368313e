package dev.cargokit.system.generated;

import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Reads what was accepted, by every service and page that shows it.
record ReadBack(Client client) {

    private static final List<String> LISTS = List.of(
            "/",
            "/cargos",
            "/network",
            "/network/voyages",
            "/operations",
            "/booking/v1/locations",
            "/booking/v1/cargo_counts",
            "/routing/v1/locations",
            "/paths?from=CNHKG&to=SESTO");

    /// What cannot be read.
    ///
    /// @param locations of what was accepted
    List<String> findings(Collection<String> locations) {
        var findings = new ArrayList<String>();
        Stream.concat(locations.stream().flatMap(ReadBack::readers), LISTS.stream())
                .map(client::get)
                .filter(response -> !isRead(response))
                .forEach(response -> findings.add("cannot be read: " + response));
        Stream.of("/booking/v1/cargos", "/routing/v1/voyages").forEach(path -> readPages(path, findings));
        return findings;
    }

    private static boolean isRead(Response response) {
        boolean deletedSince = response.status() == 404 && response.request().contains("/profiles/");
        return response.status() == 200 || deletedSince;
    }

    private static Stream<String> readers(String location) {
        var id = location.replaceAll(".*/", "");
        if (location.matches("/(booking/v1/)?cargos/[^/]+")) {
            return Stream.of(
                    "/booking/v1/cargos/" + id,
                    "/booking/v1/cargos/" + id + "/events",
                    "/handling/v1/cargos/" + id + "/events",
                    "/tracking/v1/cargos/" + id,
                    "/cargos/" + id,
                    "/track/" + id);
        }
        return location.startsWith("/routing/v1/voyages/")
                ? Stream.of(location, "/network/voyages/" + id)
                : Stream.of(location);
    }

    /// To the last page.
    private void readPages(String path, List<String> findings) {
        var seen = new HashSet<String>();
        var after = "";
        while (seen.add(after)) {
            var page = client.get(path + "?limit=200&after=" + after);
            after = page.status() == 200 ? page.json().path("next").asText("") : "";
            if (page.status() != 200) {
                findings.add("cannot be read: " + page);
            }
        }
    }
}
