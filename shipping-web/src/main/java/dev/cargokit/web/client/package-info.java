/// What every client of another service shares: how failures are read, whose request it is, and locations.
/// A page handles two exceptions only: the service refused, or it is unavailable.
package dev.cargokit.web.client;
