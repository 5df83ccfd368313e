package dev.cargokit.string.infrastructure;

/// An instance gave no answer that can be used.
final class InstanceFailed extends RuntimeException {

    InstanceFailed(String why) {
        super(why, null, false, false);
    }
}
