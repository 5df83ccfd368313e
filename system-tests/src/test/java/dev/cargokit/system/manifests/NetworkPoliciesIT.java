package dev.cargokit.system.manifests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The network policies of both overlays allow the edges of the architecture and no others.
class NetworkPoliciesIT {

    private static final Kustomize KUSTOMIZE = new Kustomize(Path.of(System.getProperty("cargokit.root")));

    /// The picture of the architecture, with the examples behind the gateway.
    private static final Set<String> EDGES = Set.of(
            "gateway -> booking",
            "gateway -> routing",
            "gateway -> handling",
            "gateway -> string",
            "gateway -> add",
            "gateway -> profile",
            "gateway -> user",
            "gateway -> product",
            "gateway -> web",
            "web -> gateway",
            "web -> booking",
            "web -> routing",
            "web -> handling",
            "web -> string",
            "web -> add",
            "web -> profile",
            "web -> user",
            "web -> product",
            "booking -> routing",
            "handling -> booking",
            "handling -> routing");

    private static final Set<String> TO_DATABASE =
            Set.of("booking -> database", "routing -> database", "handling -> database", "profile -> database");

    @Test
    void the_local_network_has_the_edges_of_the_picture_and_no_other() {
        assertEdges(
                Stream.concat(EDGES.stream(), TO_DATABASE.stream()),
                Edges.of(Objects.read(KUSTOMIZE.rendered("local"))));
    }

    @Test
    void the_production_network_has_the_edges_of_the_picture_and_no_other() {
        assertEdges(EDGES.stream(), Edges.of(Objects.read(KUSTOMIZE.rendered("production"))));
    }

    private static void assertEdges(Stream<String> expected, Edges edges) {
        var sorted = new TreeSet<>(expected.toList());
        assertEquals(sorted, edges.letOut());
        assertEquals(sorted, edges.letIn());
        assertEquals(List.of("gateway http"), edges.open());
        assertTrue(edges.denyByDefault());
    }
}
