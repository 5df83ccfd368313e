/// A Quarkus application with one constant response. The services are compared with it, on the same machine in the
/// same minute.
package dev.cargokit.bench.bare;
