/// The layers that keep too much work out: rate limits by Bucket4j, for all and for each caller, throttling and
/// load shedding.
package dev.cargokit.kit.middleware.limiting;
