/// Measures the system against references that run beside it in the same minute, so that the ratios outlive
/// the machine. `Bench` is the entry point; what is measured, and how, is in the packages below.
package dev.cargokit.bench;
