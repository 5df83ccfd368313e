/// Tracking as a page: where a cargo is, on a map and in words, and what was planned beside what happened.
/// The same journey is shown on the page of booking.
package dev.cargokit.pages.track;
