/// What layers need to know of the call they stand around: when it is complete, and whether it blocks.
/// A method may return its answer, a `Uni` or a `CompletionStage`.
package dev.cargokit.kit.middleware.call;
