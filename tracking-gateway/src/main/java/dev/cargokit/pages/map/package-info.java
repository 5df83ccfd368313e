/// Maps drawn on the server: coasts that the browser keeps, and on them the ways, ports and ships of one page as SVG.
/// Mercator throughout; across the date line a map goes on instead of jumping to its other edge.
package dev.cargokit.pages.map;
