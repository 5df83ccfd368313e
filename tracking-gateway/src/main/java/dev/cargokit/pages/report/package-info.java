/// Handling as a page, made for a phone in a port: what is likely to be reported first, anything else one tap away.
/// The script keeps reports while there is no network; without it the form is an ordinary one.
package dev.cargokit.pages.report;
