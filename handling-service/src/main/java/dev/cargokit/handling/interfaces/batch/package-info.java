/// The import of files of reports: CSV and newline-delimited JSON, parsed line by line while they arrive.
package dev.cargokit.handling.interfaces.batch;
