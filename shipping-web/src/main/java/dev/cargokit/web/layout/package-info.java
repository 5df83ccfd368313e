/// What all pages share: the assets, how a page is rendered, and the pages for errors.
/// Nothing in here knows about cargos.
package dev.cargokit.web.layout;
