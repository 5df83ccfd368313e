/// The route search in process, on a timetable larger than the sample, against the naive search that is its oracle in
/// routing's tests.
package dev.cargokit.bench.search;
