package io.github.icp4j.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Pictures of the figures. */
final class Charts {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private final Path folder;

    Charts(Path folder) {
        this.folder = folder;
    }

    /** Bars on a logarithmic scale, and the Markdown that shows them. */
    String bars(String name, String title, String unit, Map<String, Double> figures) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(unit)
                .build();
        double least = figures.values().stream().mapToDouble(each -> each).min().orElse(1);
        chart.getStyler()
                .setLabelsVisible(true)
                .setYAxisLogarithmic(true)
                .setYAxisMin(Math.pow(10, Math.floor(Math.log10(least) - 0.3)))
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisLabelRotation(25);
        chart.addSeries(unit, List.copyOf(figures.keySet()), List.copyOf(figures.values()));
        BitmapEncoder.saveBitmap(chart, folder.resolve(name).toString(), BitmapEncoder.BitmapFormat.PNG);
        return "![" + title + "](benchmarks/" + name + ".png)\n";
    }

    /** A line on logarithmic scales, of percentages on plain ones, and the Markdown that shows it. */
    String line(String name, String title, String xAxis, String yAxis, List<Double> x, List<Double> y)
            throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(xAxis)
                .yAxisTitle(yAxis)
                .build();
        chart.getStyler()
                .setXAxisLogarithmic(!xAxis.endsWith("Percent"))
                .setYAxisLogarithmic(true)
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
        chart.addSeries(yAxis, x, y);
        BitmapEncoder.saveBitmap(chart, folder.resolve(name).toString(), BitmapEncoder.BitmapFormat.PNG);
        return "![" + title + "](benchmarks/" + name + ".png)\n";
    }
}
