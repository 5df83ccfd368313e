/// Adding over HTTP with JSON bodies.
/// Everything here runs on the event loop, because nothing blocks.
package dev.cargokit.add.interfaces.http;
