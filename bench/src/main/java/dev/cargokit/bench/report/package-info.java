/// The report of a run: plain text, a table for each section.
package dev.cargokit.bench.report;
