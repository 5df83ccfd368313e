/// The locations that the pages know by name.
/// A page works without them: then a UN/LOCODE is its own name.
package dev.cargokit.web.location;
