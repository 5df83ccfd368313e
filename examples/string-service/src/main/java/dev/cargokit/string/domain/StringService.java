package dev.cargokit.string.domain;

/// Two operations on a text. Go kit: the `StringService` interface of stringsvc1, which every middleware implements
/// around the next.
public interface StringService {

    /// The text in upper case, code point by code point.
    ///
    /// @throws StringRefusal if there is nothing to upper-case
    String uppercase(String text);

    /// The length of the text in UTF-8 bytes.
    int count(String text);
}
