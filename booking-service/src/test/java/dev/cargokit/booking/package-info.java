/// What all tests of booking are told in: places, voyages, days and reports with short names.
/// Below it each layer is tested in its own package.
package dev.cargokit.booking;
