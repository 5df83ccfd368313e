/// A cargo on its way from booking to claim through the gateway, with every request shown: the demo.
/// The same demo trains the services' AOT caches, because it runs the code that real work runs.
package dev.cargokit.launcher.demo;
