/// Profiles and the rules they keep: ids of their own, bounded texts, addresses in the order in which they came.
/// Plain Java.
package dev.cargokit.profile.domain;
