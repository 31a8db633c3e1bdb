import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the formulas of a workbook have given. {@code list XLSX} prints sheet, cell and value of each; {@code forget XLSX
 * OUT} leaves the formulas without what they gave, so that whoever opens it has to compute.
 */
final class Values {

    private Values() {}

    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[1]);
        if (arguments[0].equals("forget")) {
            forget(Files.copy(file, Path.of(arguments[2])));
            return;
        }
        try (var zip = FileSystems.newFileSystem(file)) {
            list(zip);
        }
    }

    private static void forget(Path file) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            for (var sheet : sheets(zip)) {
                var text = Files.readString(sheet, StandardCharsets.UTF_8);
                Files.writeString(sheet, text.replaceAll("</f><v>[^<]*</v>", "</f>"), StandardCharsets.UTF_8);
            }
        }
    }

    private static void list(FileSystem zip) throws Exception {
        var shared = new ArrayList<String>();
        for (var text : elements(read(zip.getPath("xl/sharedStrings.xml")), "si")) {
            shared.add(text.getTextContent());
        }
        var names = elements(read(zip.getPath("xl/workbook.xml")), "sheet");
        for (int i = 0; i < names.size(); i++) {
            var sheet = read(zip.getPath("xl/worksheets/sheet" + (i + 1) + ".xml"));
            for (var cell : elements(sheet, "c")) {
                if (cell.getElementsByTagName("f").getLength() == 0) {
                    continue;
                }
                var value = cell.getElementsByTagName("v").item(0);
                var text = value == null ? "" : value.getTextContent();
                System.out.println(names.get(i).getAttribute("name") + "\t" + cell.getAttribute("r") + "\t"
                        + (cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(text)) : text));
            }
        }
    }

    private static List<Path> sheets(FileSystem zip) throws IOException {
        try (var files = Files.list(zip.getPath("xl/worksheets"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }

    private static Document read(Path part) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = Files.newInputStream(part)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document, String name) {
        var all = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
