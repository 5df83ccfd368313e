package dev.cargokit.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Places each label next to its mark where it covers no other. A label without such a place is left out;
/// its mark has a title.
final class Labels {

    private static final double LETTER_WIDTH = 10.6;

    /// On small screens, which show major labels only, and larger against the map.
    private static final double LARGE_LETTER_WIDTH = 22;

    private static final double LINE_HEIGHT = 22;
    private static final double GAP = 13;

    private final int height;
    private final List<Box> occupied = new ArrayList<>();
    private final List<Drawing.Label> placed = new ArrayList<>();

    Labels(int height) {
        this.height = height;
    }

    /// Reserves the space of a mark.
    void avoid(double x, double y) {
        occupied.add(new Box(x - 7, y - 7, 14, 14));
    }

    void place(String style, double x, double y, String text) {
        double width = text.length() * LETTER_WIDTH;
        double largeWidth = style.equals("minor") ? width : text.length() * LARGE_LETTER_WIDTH;
        Stream.of(
                        new Position("start", x + GAP, y + 6, x + GAP),
                        new Position("end", x - GAP, y + 6, x - GAP - width),
                        new Position("middle", x, y - GAP, x - width / 2),
                        new Position("middle", x, y + GAP + 14, x - width / 2))
                .filter(position -> isFree(position.box(width)) && position.fits(largeWidth))
                .findFirst()
                .ifPresent(position -> {
                    occupied.add(position.box(width));
                    placed.add(new Drawing.Label(
                            style, Frame.number(position.x), Frame.number(position.y), position.anchor, text));
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
                && occupied.stream().noneMatch(box::overlaps);
    }

    private record Position(String anchor, double x, double y, double left) {

        boolean fits(double width) {
            return switch (anchor) {
                case "start" -> x + width < Drawing.WIDTH;
                case "end" -> x > width;
                default -> x > width / 2 && x + width / 2 < Drawing.WIDTH;
            };
        }

        Box box(double width) {
            return new Box(left, y - LINE_HEIGHT + 5, width, LINE_HEIGHT);
        }
    }

    private record Box(double x, double y, double width, double height) {

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
