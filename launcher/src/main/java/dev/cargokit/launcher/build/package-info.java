/// Keeps what is built in step with its sources, and leaves Maven alone when it is. A module is fresh when
/// a fingerprint of its sources and of its artifact is the one noted after the last build.
package dev.cargokit.launcher.build;
