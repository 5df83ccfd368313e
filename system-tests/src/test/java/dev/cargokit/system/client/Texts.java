package dev.cargokit.system.client;

/// The sentences of the contract (docs/contracts/shipping.md, Tracking).
public final class Texts {

    public static final String NOT_RECEIVED = "Not received";
    public static final String CLAIMED = "Claimed";
    public static final String NOTHING_NEXT = "There are currently no expected activities for this cargo.";

    private static final String NEXT = "Next expected activity is to ";

    private Texts() {}

    public static String inPort(String location) {
        return "In port " + location;
    }

    public static String onboard(String voyage) {
        return "Onboard voyage " + voyage;
    }

    public static String toReceive(String location) {
        return NEXT + "receive cargo in " + location + ".";
    }

    public static String toLoad(Leg leg) {
        return NEXT + "load cargo onto voyage " + leg.voyage() + " in " + leg.from() + ".";
    }

    public static String toUnload(Leg leg) {
        return NEXT + "unload cargo off of voyage " + leg.voyage() + " in " + leg.to() + ".";
    }

    public static String toClaim(String location) {
        return NEXT + "claim cargo in " + location + ".";
    }
}
