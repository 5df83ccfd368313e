/// Tracking as a page: where a cargo is, on a map and in words, and the plan next to what happened.
/// The page of a booking shows the same journey.
package dev.cargokit.web.track;
