package dev.cargokit.bench.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.bench.report.Series.Point;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PlotTest {

    @Test
    void draws_a_line_and_a_name_for_each_series() throws Exception {
        var svg = plot(new Series("track", List.of(new Point(1, 1), new Point(100, 10))));

        var line = svg.getElementsByTagName("polyline").item(0).getAttributes().getNamedItem("points");
        assertEquals("64.0,330.0 440.0,36.0", line.getTextContent());
        assertTrue(svg.getDocumentElement().getTextContent().contains("track"));
    }

    @Test
    void leaves_out_what_has_no_place() throws Exception {
        var svg = plot(
                new Series("zero", List.of(new Point(1, 0))),
                new Series("track", List.of(new Point(1, Double.NaN), new Point(10, 1), new Point(100, 10))));

        assertEquals(1, svg.getElementsByTagName("polyline").getLength());
        assertEquals(2, svg.getElementsByTagName("circle").getLength());
    }

    @Test
    void escapes_names() throws Exception {
        var svg = plot(new Series("<1 & more>", List.of(new Point(1, 1))));

        assertTrue(svg.getDocumentElement().getTextContent().contains("<1 & more>"));
    }

    @Test
    void can_be_empty() {
        assertDoesNotThrow(() -> plot());
    }

    private static Document plot(Series... series) throws Exception {
        var plot = new Plot("cost", Axis.logarithmic("cargos"), Axis.logarithmic("ms"), List.of(series));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plot.svg())));
    }
}
