package dev.cargokit.add.domain;

/// Adds two values. Every transport calls it. Go kit: the `Service` interface of addsvc.
public interface AddService {

    /// The sum of two integers.
    ///
    /// @throws AddRefusal.TwoZeroes if both are zero
    /// @throws AddRefusal.IntegerOverflow if the sum does not fit into 32 bits
    long sum(long a, long b);

    /// Both strings joined.
    ///
    /// @throws AddRefusal.ResultTooLong if together they have more than ten bytes of UTF-8
    String concat(String a, String b);
}
