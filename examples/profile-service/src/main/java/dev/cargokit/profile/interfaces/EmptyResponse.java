package dev.cargokit.profile.interfaces;

/// `{}`, the response to every write.
record EmptyResponse() {}
