/// The problem types of this context, and the mapper that turns refusals into them.
package dev.cargokit.profile.interfaces.problem;
