/// Time: the clock that is injected, and tasks that repeat in the background.
/// Code that takes a `Clock` can be tested at any time of day.
package dev.cargokit.kit.time;
