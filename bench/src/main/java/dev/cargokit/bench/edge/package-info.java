/// The gateway as a hop: the same endpoint asked directly, through the gateway, and through nginx, in one run.
package dev.cargokit.bench.edge;
