/// What the pages ask the services, by the same public API that every client has, and what those answer.
/// A refusal or an absence is one of two exceptions, so that each page can say in words what is the matter.
package dev.cargokit.pages.service;
