package dev.cargokit.booking.application;

import java.util.function.Supplier;

/// Does several things in one transaction.
public interface Transactions {

    <T> T inOne(Supplier<T> work);
}
