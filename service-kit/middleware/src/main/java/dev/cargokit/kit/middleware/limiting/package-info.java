/// The layers that reject or delay calls: rate limits for all and per caller, throttle and load shedding.
/// Token buckets are Bucket4j's.
package dev.cargokit.kit.middleware.limiting;
