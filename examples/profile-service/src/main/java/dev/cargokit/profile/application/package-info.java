/// What can be done with profiles, each as one transaction.
/// Middleware stands around it by annotation.
package dev.cargokit.profile.application;
