/// What a product is: plain Java that knows of no framework.
/// Rules about products belong here.
package dev.cargokit.product.domain;
