/// What the other services of the system call, and the gateway does not publish: the check of legs and the feed of
/// schedule changes.
package dev.cargokit.routing.interfaces.internal;
