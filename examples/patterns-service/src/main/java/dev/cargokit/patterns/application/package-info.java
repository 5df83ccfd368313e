/// One class for each pattern of *Cloud Native Go*, chapters 4, 9 and 10.
/// Where a layer of the kit does the work, the class only wears its annotation.
package dev.cargokit.patterns.application;
