package dev.cargokit.system.generated;

/// What is at fault in a generated case.
enum Kind {
    NOTHING,
    PATH,
    PARAMETER,
    HEADER,
    FIELD,
    DOCUMENT,
    MEDIA_TYPE,
    MESSAGE;

    /// Whether a refusal for an invalid argument can name it.
    boolean isNamed() {
        return this == PARAMETER || this == FIELD;
    }
}
