package org.jiheng.checking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiheng.reconciliation.Reconciler;
import org.jiheng.reconciliation.text.DocumentReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for all reports of the tests' corpus, each a docx as POI writes it, and one of fifty pages that joins them: read
 * and reconciled by us, and only turned into text by POI. run.sh takes the two by turns.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReconciliationBenchmark {

    /** Some 800 characters a page. */
    private static final int FIFTY_PAGES = 40_000;

    private final List<byte[]> files = new ArrayList<>();

    @Setup
    public void fill() throws IOException {
        var all = new StringBuilder();
        try (var names = Files.list(Path.of(System.getProperty("corpus")))) {
            for (var name : names.sorted().toList()) {
                var text = Files.readString(name);
                files.add(docx(text));
                all.append(text).append('\n');
            }
        }
        while (all.length() < FIFTY_PAGES) {
            all.append(all);
        }
        files.add(docx(all.substring(0, FIFTY_PAGES)));
        var bytes = files.stream().mapToLong(file -> file.length).sum();
        System.out.printf("files %d bytes %d%n", files.size(), bytes);
    }

    private static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : text.split("\n")) {
                var cells = line.split("\t| *\\| *");
                if (cells.length < 2) {
                    document.createParagraph().createRun().setText(line);
                    continue;
                }
                var row = document.createTable(1, cells.length).getRow(0);
                for (var i = 0; i < cells.length; i++) {
                    row.getCell(i).setText(cells[i]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Benchmark
    public int reconciled() {
        var checks = 0;
        for (var file : files) {
            var statements = DocumentReader.read(SourceText.of(file, null).text());
            checks += Reconciler.reconcile(statements).checks().size();
        }
        return checks;
    }

    @Benchmark
    public int bare() throws IOException {
        var length = 0;
        for (var file : files) {
            try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
                length += text.getText().length();
            }
        }
        return length;
    }
}
