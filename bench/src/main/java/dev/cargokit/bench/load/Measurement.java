package dev.cargokit.bench.load;

/// The result of one run of a scenario.
///
/// @param errors            requests that failed or could not be sent in time
/// @param seconds           from the first request to the last response
/// @param completionSeconds how long the work caused by the requests went on after the last response
/// @param latency           of the requests that succeeded
/// @param cpuMillis         processor time that the system under test used
public record Measurement(
        long successes, long errors, double seconds, double completionSeconds, Latency latency, long cpuMillis) {

    public double perSecond() {
        return successes / seconds;
    }

    /// Requests per second when the time until their work is done counts, too.
    public double completedPerSecond() {
        return successes / (seconds + completionSeconds);
    }

    public double cpuMillisPerRequest() {
        return successes == 0 ? 0 : (double) cpuMillis / successes;
    }
}
