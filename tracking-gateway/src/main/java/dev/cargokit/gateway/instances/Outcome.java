package dev.cargokit.gateway.instances;

/// What one attempt says about the instance it went to.
public enum Outcome {
    /// It answered as one who is well: also with 4xx, which are the client's affair, and with a problem of
    /// 503 or 504, which says that it is busy or that something behind it is out.
    ANSWERED,

    /// It answered as one who is not well, or broke off.
    FAILED,

    /// It took the request and said nothing for as long as anyone waits.
    SILENT,

    /// Nobody takes connections there.
    UNREACHABLE,

    /// Nothing: the attempt was given up, and not because of the instance.
    UNKNOWN
}
