package dev.cargokit.add.domain;

/// Adds two things. The service implements it, in front of it stand four transports, and behind each of them a
/// client implements it again. Go kit: the `Service` interface of addsvc.
public interface AddService {

    /// The sum of two integers.
    ///
    /// @throws AddRefusal.TwoZeroes if both are zero
    /// @throws AddRefusal.IntegerOverflow if the sum is none of 32 bits
    long sum(long a, long b);

    /// Both strings in one, the first one first.
    ///
    /// @throws AddRefusal.ResultTooLong if they have more than ten bytes of UTF-8 together
    String concat(String a, String b);
}
