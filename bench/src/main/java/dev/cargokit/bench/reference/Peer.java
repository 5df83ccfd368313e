package dev.cargokit.bench.reference;

import java.util.Optional;
import java.util.stream.Stream;

/// The best that existing implementations of the same system reached on two cores, measured before this project began.
///
/// @param workload  the workload of ours that does the same
/// @param perSecond requests per second
/// @param remark    under what conditions
public record Peer(String workload, double perSecond, String remark) {

    /// Start and memory of peers, as text because they are several.
    public static final String START =
            "peers: 5.7 s and 319 MB (one process, in memory), 9.6 s and 976 MB (four services)";

    private static final Peer TRACK = new Peer("track", 1_236, "one process");
    private static final Peer BOOK = new Peer("book", 809, "in memory");
    private static final Peer REPORT = new Peer("report", 441, "loses acknowledged reports");
    private static final Peer LIST = new Peer("list, newest 50", 6.5, "all of 4,060 cargos, no pages");

    /// The peer to compare a workload with.
    public static Optional<Peer> of(String workload) {
        return Stream.of(TRACK, BOOK, REPORT, LIST)
                .filter(peer -> peer.workload().equals(workload))
                .findFirst();
    }
}
