/// Maps drawn on the server: a coastline that browsers cache, and on it the lines, ports and ships of one page as SVG.
/// Mercator throughout; a map continues across the date line instead of jumping to its other edge.
package dev.cargokit.web.map;
