package dev.cargokit.string.domain;

/// What can be done with a text. Go kit: the `StringService` interface of stringsvc1, around which every middleware
/// is another implementation of it.
public interface StringService {

    /// The text in upper case, code point by code point.
    ///
    /// @throws StringRefused if there is nothing to upper-case, or nobody who could
    String uppercase(String text);

    /// The length of the text in UTF-8 bytes.
    int count(String text);
}
