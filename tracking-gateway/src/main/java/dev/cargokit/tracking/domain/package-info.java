/// What tracking knows: where a cargo is, what was done to it, what comes next, and how that reads.
/// It decides nothing about cargos; booking and handling do, and here their responses are put together.
package dev.cargokit.tracking.domain;
