/// Who a client is, behind which trusted proxies, and how long its connection may take for a request's head.
/// Limits for its requests are in `limits`.
package dev.cargokit.gateway.clients;
