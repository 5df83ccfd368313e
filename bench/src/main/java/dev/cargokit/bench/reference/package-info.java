/// What our figures are compared with: the least an HTTP endpoint and a commit can cost on this machine,
/// measured in the same run, and what other implementations of the same system reach, measured before and
/// elsewhere.
package dev.cargokit.bench.reference;
