/// The two use cases: track a cargo once, and watch it.
/// The services they ask are ports here; how these are reached is infrastructure's business.
package dev.cargokit.tracking.application;
