package dev.cargokit.pages.cargo;

/// The booking form as it was filled in.
///
/// @param deadline a day, such as `2030-03-18`
/// @param key under which it is booked once
record Booked(String origin, String destination, String deadline, String key) {}
