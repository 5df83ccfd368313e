/// Handling as a page, made for a phone in a port: the likely reports first, anything else one tap further.
/// The script keeps reports while there is no network; without it the form is an ordinary one.
package dev.cargokit.web.report;
