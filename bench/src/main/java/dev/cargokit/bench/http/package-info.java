/// HTTP/1.1 clients on the blocking connections of Apache HttpCore: no pool and no other thread between a worker and
/// its socket, because load generator and system share the same few cores.
package dev.cargokit.bench.http;
