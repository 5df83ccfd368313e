/// What the issue demands of the assembled system, one test class per demand.
/// Each starts a system of its own and leaves nothing but logs.
package dev.cargokit.system;
