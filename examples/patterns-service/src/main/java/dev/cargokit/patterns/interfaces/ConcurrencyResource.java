package dev.cargokit.patterns.interfaces;

import dev.cargokit.patterns.application.Debounce;
import dev.cargokit.patterns.application.FanIn;
import dev.cargokit.patterns.application.FanOut;
import dev.cargokit.patterns.application.FutureResult;
import dev.cargokit.patterns.application.Shards;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Chapter 4: debounce and the concurrency patterns, with what ran where.
@Path("/patterns")
@Tag(name = "Concurrency")
@RunOnVirtualThread
class ConcurrencyResource {

    private final Burst burst;
    private final Debounce debounce;
    private final FanIn fanIn;
    private final FanOut fanOut;
    private final FutureResult future;
    private final Shards shards;

    ConcurrencyResource(
            Burst burst, Debounce debounce, FanIn fanIn, FanOut fanOut, FutureResult future, Shards shards) {
        this.burst = burst;
        this.debounce = debounce;
        this.fanIn = fanIn;
        this.fanOut = fanOut;
        this.future = future;
        this.shards = shards;
    }

    @GET
    @Path("debounce/first")
    @Operation(summary = "Debounce, first call wins: how many calls of a burst were carried out")
    public BurstResponse first(@RestQuery @DefaultValue("10") @Min(1) @Max(100) int n)
            throws InterruptedException, ExecutionException {
        return new BurstResponse(n, burst.of(n, debounce::first));
    }

    @GET
    @Path("debounce/last")
    @Operation(summary = "Debounce, last call wins: how many calls of a burst were carried out")
    public BurstResponse last(@RestQuery @DefaultValue("10") @Min(1) @Max(100) int n)
            throws InterruptedException, ExecutionException {
        return new BurstResponse(n, burst.of(n, debounce::last));
    }

    @GET
    @Path("fan-in")
    @Operation(summary = "Fan-in: the items of several sources in the order of their arrival")
    public FanInResponse fanIn(@RestQuery @DefaultValue("3") @Min(1) @Max(20) int sources) throws InterruptedException {
        return new FanInResponse(fanIn.merge(sources).stream()
                .map(item -> new ItemResponse(item.source(), item.number(), item.thread()))
                .toList());
    }

    @GET
    @Path("fan-out")
    @Operation(summary = "Fan-out: the jobs that each worker took")
    public FanOutResponse fanOut(@RestQuery @DefaultValue("3") @Min(1) @Max(20) int workers)
            throws InterruptedException, ExecutionException {
        return new FanOutResponse(fanOut.share(workers).stream()
                .map(worker -> new WorkerResponse(worker.thread(), worker.jobs()))
                .toList());
    }

    @GET
    @Path("future")
    @Operation(summary = "Future: work goes on in another thread while this one continues")
    public FutureResponse future(@RestQuery @DefaultValue("100") @Min(0) @Max(5_000) int ms) {
        var result = future.start(Duration.ofMillis(ms));
        boolean doneBefore = result.isDone();
        long start = System.nanoTime();
        var thread = result.join();
        return new FutureResponse(
                doneBefore, thread, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    @GET
    @Path("shards")
    @Operation(summary = "Sharding: how many keys each shard of a map holds")
    public ShardsResponse shards(@RestQuery @DefaultValue("1000") @Min(0) @Max(10_000) int keys) {
        return new ShardsResponse(shards.spread(keys));
    }

    record BurstResponse(int calls, int carriedOut) {}

    record FanInResponse(List<ItemResponse> items) {}

    record ItemResponse(int source, int number, String thread) {}

    record FanOutResponse(List<WorkerResponse> workers) {}

    record WorkerResponse(String thread, List<Integer> jobs) {}

    /// @param doneBefore whether the result was there when the caller first looked
    record FutureResponse(boolean doneBefore, String thread, long waitedMs) {}

    record ShardsResponse(List<Integer> keysPerShard) {}
}
