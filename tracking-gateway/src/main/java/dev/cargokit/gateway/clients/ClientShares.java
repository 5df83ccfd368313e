package dev.cargokit.gateway.clients;

/// What one connection has of all that is limited per client.
///
/// @param unparsed bytes of heads, or of trailers, that are not whole yet
/// @param waiting  bytes of heads that wait behind other requests on their connection
/// @param open     requests whose response has not been sent to the last byte
/// @param unsent   bytes that the client does not take
record ClientShares(ClientShare unparsed, ClientShare waiting, ClientShare open, ClientShare unsent) {}
