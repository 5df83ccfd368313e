/// A product in plain Java, without any framework.
/// Rules about products belong here.
package dev.cargokit.product.domain;
