/// What time it is, as something that is given: code that asks a `Clock` can be told another time.
package dev.cargokit.kit.time;
