import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.report.model.Report;
import org.jiheng.report.render.DocxReport;
import org.jiheng.report.render.PdfReport;

/** {@code files|seconds|held|peak FORM NUMBER REPORT.json [FOLDER]}: makes one report so often, and says how it went. */
final class ReportBenchmark {

    /** The forms of the report that have pages. */
    private static final Map<String, Function<Report, byte[]>> FORMS = Map.of("docx", DocxReport::of, "pdf", PdfReport::of);

    /** Made before the clock starts. */
    private static final int WARM = 20;

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var form = FORMS.get(arguments[1]);
        var number = Integer.parseInt(arguments[2]);
        var report = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .readValue(new File(arguments[3]), Report.class);
        switch (arguments[0]) {
            case "files" -> {
                for (int i = 0; i < number; i++) {
                    Files.write(Path.of(arguments[4], i + "." + arguments[1]), form.apply(report));
                }
            }
            case "seconds" -> {
                make(form, report, WARM);
                var began = System.nanoTime();
                make(form, report, number);
                System.out.printf("%.2f%n", (System.nanoTime() - began) / 1e9);
            }
            case "held" -> System.out.println(held(form, report, number));
            case "peak" -> {
                make(form, report, number);
                System.out.println(peak());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void make(Function<Report, byte[]> form, Report report, int number) {
        var bytes = 0L;
        for (int i = 0; i < number; i++) {
            bytes += form.apply(report).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("Nothing was made");
        }
    }

    /** The most that is held after a report was made, in KiB: what grows from one to the next shows in it. */
    private static long held(Function<Report, byte[]> form, Report report, int number) {
        var memory = ManagementFactory.getMemoryMXBean();
        var most = 0L;
        for (int i = 0; i < number; i++) {
            var file = form.apply(report);
            System.gc();
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed() + (file.length == 0 ? 1 : 0));
        }
        return most / 1024;
    }

    /** The most that the heap had at a time, with what waited to be collected, in KiB. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1024;
    }
}
