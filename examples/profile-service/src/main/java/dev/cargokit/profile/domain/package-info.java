/// Profiles and their rules: unique ids, bounded texts, addresses in the order of their arrival.
/// It is plain Java.
package dev.cargokit.profile.domain;
