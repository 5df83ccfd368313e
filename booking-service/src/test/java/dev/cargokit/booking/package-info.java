/// Test data that all tests of booking share. Each layer is tested in its own package.
package dev.cargokit.booking;
