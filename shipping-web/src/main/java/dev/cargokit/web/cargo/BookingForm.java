package dev.cargokit.web.cargo;

/// The entries of the booking form.
///
/// @param deadline a day, such as `2030-03-18`
/// @param key under which the cargo is booked once
record BookingForm(String origin, String destination, String deadline, String key) {}
