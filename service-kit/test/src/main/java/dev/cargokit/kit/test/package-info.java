/// What the tests of every service share: a real PostgreSQL, the layer rules, seeded randomness.
/// It is a test dependency only.
package dev.cargokit.kit.test;
