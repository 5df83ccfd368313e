package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cargokit.booking.domain.BookingRefusal.CargoIsClaimed;
import dev.cargokit.booking.domain.BookingRefusal.UnknownCargo;
import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.HandlingReport;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingIntakeTest {

    private final InMemoryCargoes cargoes = new InMemoryCargoes();
    private final HandlingIntake intake =
            new HandlingIntake(cargoes, (report, work) -> work.run(), new ClockOfTheStory(march(20)));

    @BeforeEach
    void book() {
        cargoes.add(Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(28)), march(1)));
    }

    @Test // H16
    void rejects_reports_of_cargos_it_does_not_know_and_takes_the_others() {
        var stray = report(new TrackingId("NOSUCH"), receive(HKG), march(1));

        var rejections = takeIn(stray, on(1, receive(HKG)));

        assertEquals(
                List.of(stray.id()),
                rejections.stream().map(Rejection::reportId).toList());
        assertInstanceOf(UnknownCargo.class, rejections.getFirst().reason());
        assertEquals(1, history().size());
    }

    @Test // X9
    void takes_a_report_once_however_often_it_is_delivered() {
        var report = on(1, receive(HKG));
        var sameIdOtherWords = new HandlingReport(report.id(), XYZ, customs(HKG), march(2), march(2));

        takeIn(report, report, on(1, receive(HKG)));
        takeIn(report, sameIdOtherWords);

        assertEquals(List.of(report), history());
    }

    @Test
    void judges_the_reports_of_one_delivery_one_after_another() {
        var rejections = takeIn(on(5, claim(STO)), on(6, receive(STO)), on(4, customs(STO)));

        assertEquals(1, rejections.size());
        assertInstanceOf(CargoIsClaimed.class, rejections.getFirst().reason());
        assertEquals(2, history().size());
    }

    private List<Rejection> takeIn(HandlingReport... reports) {
        return intake.takeIn(
                Stream.of(reports).map(report -> new IncomingReport(report, "")).toList());
    }

    private List<HandlingReport> history() {
        return cargoes.find(XYZ).orElseThrow().history().events().stream()
                .map(event -> event.report())
                .toList();
    }
}
