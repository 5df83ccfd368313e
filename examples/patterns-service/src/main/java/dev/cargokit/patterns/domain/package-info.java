/// Plain data structures that a pattern is made of.
/// They know of no framework.
package dev.cargokit.patterns.domain;
