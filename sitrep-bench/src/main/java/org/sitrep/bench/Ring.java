package org.sitrep.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Points of a line or of the outline of an area, as longitude and latitude in thousandths of a degree. */
record Ring(List<Ring.Mil> points) {

    /**
     * A point on a grid of a thousandth of a degree (about 100 metres).
     *
     * @param x longitude, thousandths of a degree east
     * @param y latitude, thousandths of a degree north
     */
    record Mil(int x, int y) implements Comparable<Mil> {
        static Mil of(double longitude, double latitude) {
            return new Mil((int) Math.round(longitude * 1000), (int) Math.round(latitude * 1000));
        }

        double longitude() {
            return x / 1000.0;
        }

        double latitude() {
            return y / 1000.0;
        }

        @Override
        public int compareTo(Mil other) {
            return x != other.x ? Integer.compare(x, other.x) : Integer.compare(y, other.y);
        }
    }

    Ring {
        points = List.copyOf(points);
    }

    /** The same points without immediate repetitions. */
    static Ring quantised(List<Mil> raw) {
        List<Mil> kept = new ArrayList<>();
        for (Mil point : raw) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(point)) {
                kept.add(point);
            }
        }
        return new Ring(kept);
    }

    boolean closed() {
        return points.size() > 3 && points.get(0).equals(points.get(points.size() - 1));
    }

    /** Twice the area in square thousandths, scaled by the cosine of the latitude; for comparisons only. */
    double weight() {
        double sum = 0;
        double latitudes = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            Mil a = points.get(i);
            Mil b = points.get(i + 1);
            sum += (double) a.x() * b.y() - (double) b.x() * a.y();
            latitudes += a.latitude();
        }
        return Math.abs(sum) * Math.cos(Math.toRadians(latitudes / Math.max(1, points.size() - 1)));
    }

    /** The line without points that lie closer than the tolerance to the line through the points kept (Douglas and Peucker 1973). */
    Ring simplified(double toleranceMils) {
        int n = points.size();
        if (n < 3) {
            return this;
        }
        boolean[] keep = new boolean[n];
        keep[0] = true;
        keep[n - 1] = true;
        List<int[]> open = new ArrayList<>();
        if (closed()) {
            int far = 0;
            long best = -1;
            for (int i = 1; i < n - 1; i++) {
                long dx = points.get(i).x() - points.get(0).x();
                long dy = points.get(i).y() - points.get(0).y();
                if (dx * dx + dy * dy > best) {
                    best = dx * dx + dy * dy;
                    far = i;
                }
            }
            keep[far] = true;
            open.add(new int[] {0, far});
            open.add(new int[] {far, n - 1});
        } else {
            open.add(new int[] {0, n - 1});
        }
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            int far = -1;
            double best = toleranceMils * toleranceMils;
            for (int i = part[0] + 1; i < part[1]; i++) {
                double d = squareDistance(points.get(i), points.get(part[0]), points.get(part[1]));
                if (d > best) {
                    best = d;
                    far = i;
                }
            }
            if (far >= 0) {
                keep[far] = true;
                open.add(new int[] {part[0], far});
                open.add(new int[] {far, part[1]});
            }
        }
        List<Mil> kept = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (keep[i]) {
                kept.add(points.get(i));
            }
        }
        return new Ring(kept);
    }

    private static double squareDistance(Mil p, Mil a, Mil b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length));
        double ex = p.x() - (a.x() + t * dx);
        double ey = p.y() - (a.y() + t * dy);
        return ex * ex + ey * ey;
    }

    /** Whether the point lies inside the closed line (even-odd rule). */
    boolean holds(Mil p) {
        boolean inside = false;
        for (int i = 0; i + 1 < points.size(); i++) {
            Mil a = points.get(i);
            Mil b = points.get(i + 1);
            if ((a.y() > p.y()) != (b.y() > p.y())
                    && p.x() < (double) (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private double signedDistance(double x, double y, double stretch) {
        boolean inside = false;
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 1 < points.size(); i++) {
            double ax = points.get(i).x() * stretch;
            double ay = points.get(i).y();
            double bx = points.get(i + 1).x() * stretch;
            double by = points.get(i + 1).y();
            if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
                inside = !inside;
            }
            double dx = bx - ax;
            double dy = by - ay;
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
            double ex = x - (ax + t * dx);
            double ey = y - (ay + t * dy);
            best = Math.min(best, ex * ex + ey * ey);
        }
        return (inside ? 1 : -1) * Math.sqrt(best);
    }

    /**
     * The point inside that lies farthest from the outline, to within a twentieth of a degree; where a label or a pin may stand.
     * Source: quadtree search of Garcia-Castellanos and Lombardo (2007).
     */
    Mil heart() {
        int minX = points.stream().mapToInt(Mil::x).min().orElse(0);
        int maxX = points.stream().mapToInt(Mil::x).max().orElse(0);
        int minY = points.stream().mapToInt(Mil::y).min().orElse(0);
        int maxY = points.stream().mapToInt(Mil::y).max().orElse(0);
        double stretch = Math.cos(Math.toRadians((minY + maxY) / 2000.0));
        record Cell(double x, double y, double half, double distance) {
            double promise() {
                return distance + half * Math.sqrt(2);
            }
        }
        double width = (maxX - minX) * stretch;
        double height = maxY - minY;
        double half = Math.max(1, Math.min(width, height) / 2);
        PriorityQueue<Cell> queue = new PriorityQueue<>(Comparator.comparingDouble(Cell::promise)
                .reversed()
                .thenComparingDouble(Cell::x)
                .thenComparingDouble(Cell::y));
        for (double x = minX * stretch; x < maxX * stretch + 1e-9; x += 2 * half) {
            for (double y = minY; y < maxY + 1e-9; y += 2 * half) {
                queue.add(new Cell(x + half, y + half, half, signedDistance(x + half, y + half, stretch)));
            }
        }
        Cell best = new Cell(
                (minX + maxX) / 2.0 * stretch,
                (minY + maxY) / 2.0,
                0,
                signedDistance((minX + maxX) / 2.0 * stretch, (minY + maxY) / 2.0, stretch));
        double precision = Math.min(50, Math.max(width, height) / 50);
        while (!queue.isEmpty()) {
            Cell cell = queue.remove();
            if (cell.distance() > best.distance()) {
                best = cell;
            }
            if (cell.promise() - best.distance() <= precision) {
                break;
            }
            double h = cell.half() / 2;
            for (int i = 0; i < 4; i++) {
                double x = cell.x() + (i % 2 == 0 ? -h : h);
                double y = cell.y() + (i < 2 ? -h : h);
                queue.add(new Cell(x, y, h, signedDistance(x, y, stretch)));
            }
        }
        return new Mil((int) Math.round(best.x() / stretch), (int) Math.round(best.y()));
    }
}
