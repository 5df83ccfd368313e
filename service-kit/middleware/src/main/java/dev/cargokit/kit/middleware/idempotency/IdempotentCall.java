package dev.cargokit.kit.middleware.idempotency;

import java.lang.reflect.Type;

/// A call of an [Idempotent] method that has an idempotency key.
///
/// @param fingerprint identifies the request: a hash of the method and its arguments
/// @param resultType what the method returns
public record IdempotentCall(String key, String fingerprint, Type resultType) {}
