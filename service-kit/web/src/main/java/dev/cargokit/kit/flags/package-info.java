/// Feature flags by OpenFeature, over the live settings: `flag.new-search=true`.
/// Nothing of OpenFeature is loaded unless its client is injected.
package dev.cargokit.kit.flags;
