/// Booking's public API, as the pages call it, and its responses.
/// Values that booking leaves out are null.
package dev.cargokit.web.client.booking;
