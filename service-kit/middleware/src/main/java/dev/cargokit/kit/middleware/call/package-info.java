/// What layers share about the intercepted call: its completion, its parameters, and whether it blocks.
/// A method may return its result, a `Uni` or a `CompletionStage`.
package dev.cargokit.kit.middleware.call;
