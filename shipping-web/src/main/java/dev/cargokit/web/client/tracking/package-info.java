/// Tracking at the gateway: what was done to a cargo, and which of it was expected.
/// A response may be partial; it says which service is missing.
package dev.cargokit.web.client.tracking;
