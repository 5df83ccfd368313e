/// Nonsense, sent as bytes that no client library would send, to every address of every service.
/// A refusal says what is wrong in the agreed form and nothing of what is inside.
package dev.cargokit.system.hostile;
