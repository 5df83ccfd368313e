/// The rules that hold for the whole service.
/// Each pattern's test is in the package of its endpoint.
package dev.cargokit.patterns;
