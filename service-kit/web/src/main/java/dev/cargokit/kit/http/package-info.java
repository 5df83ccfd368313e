/// HTTP itself: versions as entity tags, and problems for what never reaches a resource.
/// Everything in here is the same for every service.
package dev.cargokit.kit.http;
