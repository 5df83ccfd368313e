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
import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.InMemoryCargoRepository;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingReport;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingReportServiceTest {

    private final InMemoryCargoRepository cargos = new InMemoryCargoRepository();
    private final HandlingReportService service = new HandlingReportService(cargos, new SettableClock(march(20)));

    @BeforeEach
    void book() {
        cargos.add(Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(28)), march(1)));
    }

    @Test // H16
    void rejects_reports_of_unknown_cargos_and_registers_the_others() {
        var stray = report(new TrackingId("NOSUCH"), receive(HKG), march(1));

        var rejected = register(stray, on(1, receive(HKG)));

        assertEquals(
                List.of(stray.id()),
                rejected.stream().map(RejectedReport::reportId).toList());
        assertInstanceOf(UnknownCargo.class, rejected.getFirst().reason());
        assertEquals(1, history().size());
    }

    @Test // X9
    void registers_a_report_once_however_often_it_is_delivered() {
        var report = on(1, receive(HKG));
        var sameIdOtherContent = new HandlingReport(report.id(), XYZ, customs(HKG), march(2), march(2));

        register(report, report, on(1, receive(HKG)));
        register(report, sameIdOtherContent);

        assertEquals(List.of(report), history());
    }

    @Test
    void registers_the_reports_of_a_batch_one_after_another() {
        var rejected = register(on(5, claim(STO)), on(6, receive(STO)), on(4, customs(STO)));

        assertEquals(1, rejected.size());
        assertInstanceOf(CargoIsClaimed.class, rejected.getFirst().reason());
        assertEquals(2, history().size());
    }

    private List<RejectedReport> register(HandlingReport... reports) {
        return service.register(List.of(reports));
    }

    private List<HandlingReport> history() {
        return cargos.find(XYZ).orElseThrow().history().events().stream()
                .map(event -> event.report())
                .toList();
    }
}
