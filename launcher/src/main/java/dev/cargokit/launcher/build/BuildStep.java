package dev.cargokit.launcher.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far Maven is.
///
/// @param number of the module being built, beginning with 1; 0 before the first
/// @param total  how many modules there are
/// @param name   of the module
public record BuildStep(int number, int total, String name) {

    static final BuildStep PREPARING = new BuildStep(0, 0, "");

    /// `[INFO] Building Cargokit: booking-service 1.0.0-SNAPSHOT      [4/9]`
    private static final Pattern BUILDING =
            Pattern.compile("\\[INFO] Building (?:Cargokit: )?(.+?) \\S+ +\\[(\\d+)/(\\d+)]");

    /// The step that a line of Maven's output begins, or this one.
    BuildStep after(String line) {
        Matcher matcher = BUILDING.matcher(line);
        return matcher.find()
                ? new BuildStep(
                        Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), matcher.group(1))
                : this;
    }

    @Override
    public String toString() {
        return number == 0 ? "reading the modules" : "module %d of %d: %s".formatted(number, total, name);
    }
}
