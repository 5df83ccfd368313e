/// What all pages share: the files that browsers keep, how a page is answered, and the pages for what went wrong.
/// Nothing in here knows about cargos.
package dev.cargokit.pages.layout;
