/// Feeds of server-sent events between services, which never end by themselves: [Subscriber] is one client of a feed,
/// [Subscribers] are all that are connected.
package dev.cargokit.kit.stream;
