/// string-service and add-service beside endpoints that do the same without any layer: what the onion costs per
/// request.
package dev.cargokit.bench.examples;
