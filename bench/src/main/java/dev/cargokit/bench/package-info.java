/// `cargokit bench`: measures the system and, in the same minute, references to compare it with, so that
/// the ratios depend little on the machine. `Bench` is the command, and each class that ends in `Benchmark` measures a
/// section of the report.
package dev.cargokit.bench;
