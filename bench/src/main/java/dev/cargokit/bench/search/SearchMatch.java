package dev.cargokit.bench.search;

import dev.cargokit.bench.load.Median;
import dev.cargokit.routing.domain.search.NaiveSearch;
import dev.cargokit.routing.domain.search.PathQuery;
import dev.cargokit.routing.domain.search.PathSearch;
import dev.cargokit.routing.domain.search.RandomTimetable;
import dev.cargokit.routing.domain.search.Timetable;
import dev.cargokit.routing.domain.search.TransitPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/// Both searches answer the same questions, in turns. Ours also finds alternatives; the naive one does not have to.
public final class SearchMatch {

    private static final int LOCATIONS = 1_000;
    private static final int VOYAGES = 10_000;
    private static final int MOST_MOVEMENTS = 10;
    private static final int DAYS = 90;

    /// As many as `GET /paths` gives who does not say.
    private static final int WANTED = 5;

    private static final int SEED = 20_261_120;
    private static final Duration TRANSFER = Duration.ofHours(12);
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);

    private final RandomTimetable drawn;
    private final Timetable timetable;
    private final NaiveSearch naive;
    private final PathSearch search = new PathSearch(TRANSFER);
    private final Random random = new Random(SEED);

    public SearchMatch() {
        this.drawn = RandomTimetable.of(random, LOCATIONS, VOYAGES, MOST_MOVEMENTS, DAYS);
        this.timetable = Timetable.of(drawn.locations(), drawn.voyages());
        this.naive = new NaiveSearch(drawn.voyages(), TRANSFER);
    }

    /// @param pairs    questions put to both
    /// @param searches questions put to ours alone, for its percentiles; first as many to warm up
    /// @param most     for the pairs, of which at least one is played
    public SearchResult play(int pairs, int searches, Duration most) {
        queries(searches).forEach(this::best);
        var latencies = new Histogram(LONGEST_MICROS, 3);
        queries(searches).forEach(query -> latencies.recordValue(micros(() -> best(query))));
        List<Double> ratios = new ArrayList<>();
        List<Double> naiveMillis = new ArrayList<>();
        int different = 0;
        long deadline = System.nanoTime() + most.toNanos();
        for (int pair = 0; pair < pairs && (pair == 0 || System.nanoTime() < deadline); pair++) {
            PathQuery query = query();
            double ours = micros(() -> best(query));
            var front = new ArrayList<Instant>();
            double theirs = micros(() -> front.addAll(naive.front(query).values()));
            // Before and after: A B A, the mean of ours.
            ours = Math.max(1, (ours + micros(() -> best(query))) / 2);
            ratios.add(theirs / ours);
            naiveMillis.add(theirs / 1_000);
            different += best(query).equals(front.stream().min(Instant::compareTo)) ? 0 : 1;
        }
        return new SearchResult(
                described(), latencies, Median.of(naiveMillis), Median.of(ratios), ratios.size(), different);
    }

    private Optional<Instant> best(PathQuery query) {
        return search.search(timetable, query).stream().findFirst().map(TransitPath::arrival);
    }

    private List<PathQuery> queries(int number) {
        return Stream.generate(this::query).limit(number).toList();
    }

    private String described() {
        return "%,d locations, %,d voyages, %,d movements, %d paths wanted"
                .formatted(timetable.locationCount(), timetable.voyageCount(), timetable.movementCount(), WANTED);
    }

    private PathQuery query() {
        return drawn.query(random, DAYS / 3, PathQuery.NO_DEADLINE, WANTED);
    }

    private static long micros(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin);
    }
}
