/// The layer behind [dev.cargokit.kit.middleware.Measured]: how many calls, how long, and what numbers they returned.
/// Into whichever registries Micrometer has: Prometheus, and by setting StatsD and JMX.
package dev.cargokit.kit.middleware.measuring;
