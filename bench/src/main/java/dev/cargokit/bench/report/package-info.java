/// What the measurements come to: figures beside their references, as text for people and JSON for programs.
/// Losing figures are printed like all others.
package dev.cargokit.bench.report;
