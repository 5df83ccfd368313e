/// The report of a run: a section for each part of it, with tables in Markdown and plots in SVG.
package dev.cargokit.bench.report;
