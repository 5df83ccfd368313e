/// HTTP/1.1 at the least cost of processor time: load generator and system share the same few cores.
/// Requests are bytes made beforehand; of an answer only status and length are looked at.
package dev.cargokit.bench.http;
