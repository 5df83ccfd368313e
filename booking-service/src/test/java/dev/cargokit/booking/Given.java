package dev.cargokit.booking;

import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingActivity.Claim;
import dev.cargokit.booking.domain.handling.HandlingActivity.Customs;
import dev.cargokit.booking.domain.handling.HandlingActivity.Load;
import dev.cargokit.booking.domain.handling.HandlingActivity.Receive;
import dev.cargokit.booking.domain.handling.HandlingActivity.Unload;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Test data: locations by short names, days of March 2009, and handling activities.
public final class Given {

    public static final UnLocode HKG = new UnLocode("CNHKG");
    public static final UnLocode MEL = new UnLocode("AUMEL");
    public static final UnLocode STO = new UnLocode("SESTO");
    public static final UnLocode HEL = new UnLocode("FIHEL");
    public static final UnLocode CHI = new UnLocode("USCHI");
    public static final UnLocode TKO = new UnLocode("JNTKO");
    public static final UnLocode HAM = new UnLocode("DEHAM");
    public static final UnLocode SHA = new UnLocode("CNSHA");
    public static final UnLocode RTM = new UnLocode("NLRTM");
    public static final UnLocode GOT = new UnLocode("SEGOT");
    public static final UnLocode HGH = new UnLocode("CNHGH");
    public static final UnLocode NYC = new UnLocode("USNYC");
    public static final UnLocode DAL = new UnLocode("USDAL");

    public static final TrackingId XYZ = new TrackingId("XYZ");

    private Given() {}

    public static Instant march(int day) {
        return LocalDate.of(2009, 3, 1)
                .plusDays(day - 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    public static VoyageNumber voyage(String number) {
        return new VoyageNumber(number);
    }

    public static Leg leg(String voyage, UnLocode from, UnLocode to, int loadDay, int unloadDay) {
        return new Leg(voyage(voyage), from, to, march(loadDay), march(unloadDay));
    }

    /// A leg that routing has checked against the first version of the voyage's schedule, with a transfer time of 12
    /// hours.
    public static Leg checked(Leg leg, int loadCall, int unloadCall) {
        return leg.checkedAs(new LegCalls(loadCall, unloadCall, 1, Duration.ofHours(12)));
    }

    /// A call that arrives and departs on these days of March.
    public static ScheduledCall call(UnLocode location, int arrivalDay, int departureDay) {
        return new ScheduledCall(location, Optional.of(march(arrivalDay)), Optional.of(march(departureDay)));
    }

    public static ScheduledCall omitted(UnLocode location) {
        return new ScheduledCall(location, Optional.empty(), Optional.empty());
    }

    public static VoyageSchedule schedule(String voyage, long version, ScheduledCall... calls) {
        return new VoyageSchedule(voyage(voyage), version, false, List.of(calls), "Storm");
    }

    public static Itinerary itinerary(Leg... legs) {
        return new Itinerary(List.of(legs));
    }

    public static HandlingActivity receive(UnLocode location) {
        return new Receive(location);
    }

    public static HandlingActivity load(UnLocode location, String voyage) {
        return new Load(voyage(voyage), location);
    }

    public static HandlingActivity unload(UnLocode location, String voyage) {
        return new Unload(voyage(voyage), location);
    }

    public static HandlingActivity customs(UnLocode location) {
        return new Customs(location);
    }

    public static HandlingActivity claim(UnLocode location) {
        return new Claim(location);
    }

    /// The activity on that day of March, registered the same day.
    public static HandlingReport on(int day, HandlingActivity activity) {
        return report(XYZ, activity, march(day));
    }

    public static HandlingReport report(TrackingId cargo, HandlingActivity activity, Instant completedAt) {
        return new HandlingReport(UUID.randomUUID(), cargo, activity, completedAt, completedAt);
    }

    public static HandlingHistory history(HandlingReport... reports) {
        return HandlingHistory.of(
                XYZ,
                Stream.of(reports)
                        .map(report -> new HandlingEvent(report, true))
                        .toList());
    }

    /// The activities on successive days from the first of March.
    public static HandlingHistory historyOf(HandlingActivity... activities) {
        var reports = new HandlingReport[activities.length];
        for (int i = 0; i < activities.length; i++) {
            reports[i] = on(i + 1, activities[i]);
        }
        return history(reports);
    }
}
