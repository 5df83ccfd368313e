/// One endpoint under `/patterns` for each pattern, to poke with curl.
/// Paths, parameters and the shape of the responses live here.
package dev.cargokit.patterns.interfaces;
