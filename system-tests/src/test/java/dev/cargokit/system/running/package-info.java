/// A whole system of real processes for one test class: started, watched, broken and cleared away.
/// It lives below `target`, on ports of its own, and touches nothing of the user's system.
package dev.cargokit.system.running;
