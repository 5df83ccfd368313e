package dev.cargokit.add.client;

/// The service does not add these operands; the message is its reason, such as `integer overflow`.
public final class AddRefused extends RuntimeException {

    public AddRefused(String reason) {
        super(reason, null, false, false);
    }

    static void throwIfPresent(String err) {
        if (!err.isEmpty()) {
            throw new AddRefused(err);
        }
    }
}
