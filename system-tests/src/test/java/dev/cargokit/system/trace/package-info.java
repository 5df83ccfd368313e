/// Traces as a tracing system sees them: the services export their spans to a collector inside the test.
/// What it receives is Zipkin's JSON, version 2.
package dev.cargokit.system.trace;
