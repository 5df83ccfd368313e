package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.booking.domain.voyage.VoyageScheduleRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryVoyageScheduleRepository implements VoyageScheduleRepository {

    private final Map<VoyageNumber, VoyageSchedule> schedules = new HashMap<>();

    @Override
    public List<VoyageSchedule> findForAssignment(Collection<VoyageNumber> voyages) {
        return voyages.stream().flatMap(voyage -> find(voyage).stream()).toList();
    }

    @Override
    public Optional<VoyageSchedule> find(VoyageNumber voyage) {
        return Optional.ofNullable(schedules.get(voyage));
    }

    @Override
    public void save(VoyageSchedule schedule) {
        schedules.merge(
                schedule.voyage(), schedule, (stored, later) -> later.version() > stored.version() ? later : stored);
    }
}
