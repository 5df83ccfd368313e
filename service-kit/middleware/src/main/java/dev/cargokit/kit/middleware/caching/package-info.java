/// The layer behind [dev.cargokit.kit.middleware.Cached]: results by method and arguments, in a bounded table.
/// The least recently used entry is evicted first; hits and misses are counted.
package dev.cargokit.kit.middleware.caching;
