/// Keeps what is built in step with its sources, and does not run Maven when it is. A module is fresh
/// when a fingerprint of its sources, of its poms and of its artifact is the one recorded after the last
/// build.
package dev.cargokit.launcher.build;
