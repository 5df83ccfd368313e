/// What should become of a cargo: journeys drawn from a seed, and an oracle that says what the system has to answer.
/// The oracle is written from docs/rules.md without a look at booking's classes.
package dev.cargokit.system.journey;
