/// Booking as pages: the list, a new booking, and one cargo with the routes it could take and what can be changed.
/// Every form carries the version it was made from and a key of its own, so nothing is overwritten or done twice.
package dev.cargokit.web.cargo;
