/// Text that may stand in a log line: whatever a client sent is quoted, bounded and free of control characters first.
/// Used by every part of the kit that writes down a value it did not make.
package dev.cargokit.kit.log;
