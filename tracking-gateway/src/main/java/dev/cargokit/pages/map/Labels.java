package dev.cargokit.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds a place beside its mark for each label where it covers no other; one that finds none is left out, for its
/// mark has a title.
final class Labels {

    private static final double LETTER = 10.6;

    /// Of the labels that small screens show, where they are larger against the map.
    private static final double LARGE_LETTER = 22;

    private static final double LINE = 22;
    private static final double GAP = 13;

    private final int height;
    private final List<Box> taken = new ArrayList<>();
    private final List<Drawing.Label> placed = new ArrayList<>();

    Labels(int height) {
        this.height = height;
    }

    /// A mark that labels keep off.
    void avoid(double x, double y) {
        taken.add(new Box(x - 7, y - 7, 14, 14));
    }

    void place(String style, double x, double y, String text) {
        double width = text.length() * LETTER;
        double reach = style.equals("minor") ? width : text.length() * LARGE_LETTER;
        Stream.of(
                        new Try("start", x + GAP, y + 6, x + GAP),
                        new Try("end", x - GAP, y + 6, x - GAP - width),
                        new Try("middle", x, y - GAP, x - width / 2),
                        new Try("middle", x, y + GAP + 14, x - width / 2))
                .filter(attempt -> isFree(attempt.box(width)) && attempt.fits(reach))
                .findFirst()
                .ifPresent(attempt -> {
                    taken.add(attempt.box(width));
                    placed.add(new Drawing.Label(
                            style, Frame.number(attempt.x), Frame.number(attempt.y), attempt.anchor, text));
                });
    }

    List<Drawing.Label> placed() {
        return placed;
    }

    private boolean isFree(Box box) {
        return box.x > 0
                && box.y > 0
                && box.x + box.width < Drawing.WIDTH
                && box.y + box.height < height
                && taken.stream().noneMatch(box::meets);
    }

    private record Try(String anchor, double x, double y, double left) {

        boolean fits(double reach) {
            return switch (anchor) {
                case "start" -> x + reach < Drawing.WIDTH;
                case "end" -> x > reach;
                default -> x > reach / 2 && x + reach / 2 < Drawing.WIDTH;
            };
        }

        Box box(double width) {
            return new Box(left, y - LINE + 5, width, LINE);
        }
    }

    private record Box(double x, double y, double width, double height) {

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
