/// The layers that answer from memory: the result cache and idempotency, both in tables of bounded size.
/// What has not been used for longest goes first.
package dev.cargokit.kit.middleware.remembering;
