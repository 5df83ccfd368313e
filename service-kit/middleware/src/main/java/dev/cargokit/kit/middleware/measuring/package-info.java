/// The layer behind [dev.cargokit.kit.middleware.Measured]: count, duration and results of calls.
/// The meters are Micrometer's; Prometheus scrapes them at `/q/metrics`.
package dev.cargokit.kit.middleware.measuring;
