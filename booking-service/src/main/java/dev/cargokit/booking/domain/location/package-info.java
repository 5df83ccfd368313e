/// Locations and their UN/LOCODEs. Booking only reads them: routing owns them.
package dev.cargokit.booking.domain.location;
