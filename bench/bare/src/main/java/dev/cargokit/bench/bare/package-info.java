/// A Quarkus application that does nothing but answer. The services are measured against it, on the same machine in the
/// same minute.
package dev.cargokit.bench.bare;
