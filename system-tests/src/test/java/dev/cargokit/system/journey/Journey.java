package dev.cargokit.system.journey;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws what is done to a cargo: what its route foresees, with things going wrong here and there.
public final class Journey {

    private static final double GOES_WRONG = 0.12;

    private final RandomGenerator random;
    private final World world;

    public Journey(RandomGenerator random, World world) {
        this.random = random;
        this.world = world;
    }

    /// So many reports, in order of completion, each at an instant of its own in the past. The last may be the claim.
    public List<Incident> draw(String trackingId, List<Leg> route, int count) {
        var legs = route.isEmpty() ? List.of(world.anyLeg(random)) : route;
        var steps = planned(legs);
        while (steps.size() < count) {
            clearCustoms(steps);
        }
        var incidents = new ArrayList<Incident>();
        Instant time = world.longAgo().plusSeconds(random.nextInt(86_400));
        Step done = steps.getFirst();
        for (Step step : steps.subList(0, count)) {
            done = step.type().equals("Customs")
                    ? new Step("Customs", done.location(), "")
                    : random.nextDouble() < GOES_WRONG ? astray(step) : step;
            incidents.add(new Incident(trackingId, done.type(), done.location(), done.voyage(), time));
            time = time.plus(Duration.ofMinutes(1 + random.nextInt(600)));
        }
        return incidents;
    }

    private static List<Step> planned(List<Leg> legs) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("Receive", legs.getFirst().from(), ""));
        for (Leg leg : legs) {
            steps.add(new Step("Load", leg.from(), leg.voyage()));
            steps.add(new Step("Unload", leg.to(), leg.voyage()));
        }
        steps.add(new Step("Claim", legs.getLast().to(), ""));
        return steps;
    }

    /// Somewhere ashore, before the claim; where, the draw says.
    private void clearCustoms(List<Step> steps) {
        var ashore = new ArrayList<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isAshore()) {
                ashore.add(i);
            }
        }
        int place = ashore.get(random.nextInt(ashore.size()));
        steps.add(place + 1, new Step("Customs", steps.get(place).location(), ""));
    }

    private Step astray(Step step) {
        boolean otherShip = !step.voyage().isEmpty() && random.nextBoolean();
        return otherShip
                ? new Step(step.type(), step.location(), world.anyLeg(random).voyage())
                : new Step(step.type(), world.anyLeg(random).to(), step.voyage());
    }

    private record Step(String type, String location, String voyage) {

        boolean isAshore() {
            return switch (type) {
                case "Receive", "Unload", "Customs" -> true;
                default -> false;
            };
        }
    }
}
