/// The Kubernetes manifests as kustomize renders them, read into the typed model of Kubernetes itself: a field that
/// it does not know is a failure. What every workload must be is asserted here; a cluster is not needed.
package dev.cargokit.system.manifests;
