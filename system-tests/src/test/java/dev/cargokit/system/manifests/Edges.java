package dev.cargokit.system.manifests;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who may connect to whom, as the network policies have it: where one policy lets the caller out and another lets it
/// in.
record Edges(List<Workload> workloads, List<NetworkPolicy> policies) {

    static Edges of(Objects objects) {
        return new Edges(Workload.of(objects), objects.of(NetworkPolicy.class));
    }

    /// As the callers' policies have it: `booking -> routing`.
    Set<String> letOut() {
        return edges(this::isLetOut);
    }

    /// As the policies of those that are called have it.
    Set<String> letIn() {
        return edges(this::isLetIn);
    }

    private Set<String> edges(BiPredicate<Workload, Workload> allowed) {
        var edges = new TreeSet<String>();
        for (Workload from : workloads) {
            for (Workload to : workloads) {
                if (allowed.test(from, to)) {
                    edges.add(from + " -> " + to);
                }
            }
        }
        return edges;
    }

    /// Whether nothing is allowed that no policy names.
    boolean denyByDefault() {
        return policies.stream().anyMatch(policy -> {
            var spec = policy.getSpec();
            return spec.getPodSelector().getMatchLabels().isEmpty()
                    && spec.getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                    && spec.getIngress().isEmpty()
                    && spec.getEgress().isEmpty();
        });
    }

    /// The ports that may be reached from anywhere, as `gateway http`.
    List<String> open() {
        return workloads.stream()
                .flatMap(to -> rules(to, policy -> policy.getSpec().getIngress().stream())
                        .filter(rule -> rule.getFrom().isEmpty())
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> to + " " + port.getPort().getStrVal()))
                .toList();
    }

    private boolean isLetOut(Workload from, Workload to) {
        return rules(from, policy -> policy.getSpec().getEgress().stream())
                .flatMap(rule -> rule.getTo().stream())
                .anyMatch(peer -> admits(peer, to));
    }

    private boolean isLetIn(Workload from, Workload to) {
        return rules(to, policy -> policy.getSpec().getIngress().stream())
                .flatMap(rule -> rule.getFrom().stream())
                .anyMatch(peer -> admits(peer, from));
    }

    private <R> Stream<R> rules(Workload workload, Function<NetworkPolicy, Stream<R>> rules) {
        return policies.stream()
                .filter(policy -> workload.isSelectedBy(policy.getSpec().getPodSelector()))
                .flatMap(rules);
    }

    /// Peers of other namespaces are none of ours.
    private static boolean admits(NetworkPolicyPeer peer, Workload workload) {
        return peer.getNamespaceSelector() == null
                && peer.getPodSelector() != null
                && workload.isSelectedBy(peer.getPodSelector());
    }
}
