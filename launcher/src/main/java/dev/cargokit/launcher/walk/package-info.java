/// A cargo taken from booking to claim through the gateway, every request shown: the demo for people.
/// The same walk trains the services' caches, because it touches what real work touches.
package dev.cargokit.launcher.walk;
