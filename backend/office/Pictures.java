import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Pictures of pages. {@code compare APPROVED MADE DIFFERENCE} prints what part of the paper differs, and writes the
 * difference; {@code spoil DOCX OUT font|indent|table} makes a document that has to differ.
 */
final class Pictures {

    /** Of 255: less is the edge of a stroke that another version of a renderer draws otherwise. */
    private static final int SEEN = 48;

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "compare" -> compare(new File(arguments[1]), new File(arguments[2]), new File(arguments[3]));
            case "spoil" -> spoil(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void compare(File approvedFile, File madeFile, File differenceFile) throws IOException {
        var approved = ImageIO.read(approvedFile);
        var made = ImageIO.read(madeFile);
        if (approved.getWidth() != made.getWidth() || approved.getHeight() != made.getHeight()) {
            System.out.println("100.000");
            return;
        }
        var difference = new BufferedImage(approved.getWidth(), approved.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var seen = 0;
        for (int y = 0; y < approved.getHeight(); y++) {
            for (int x = 0; x < approved.getWidth(); x++) {
                var by = Math.abs(around(approved, x, y) - around(made, x, y));
                difference.getRaster().setSample(x, y, 0, 255 - Math.min(255, by * 2));
                seen += by > SEEN ? 1 : 0;
            }
        }
        ImageIO.write(difference, "png", differenceFile);
        System.out.printf(
                Locale.ROOT, "%.3f%n", 100.0 * seen / (approved.getWidth() * approved.getHeight()));
    }

    /** The grey of a point and of those around it. */
    private static int around(BufferedImage image, int x, int y) {
        var sum = 0;
        var count = 0;
        for (int j = Math.max(0, y - 1); j <= Math.min(image.getHeight() - 1, y + 1); j++) {
            for (int i = Math.max(0, x - 1); i <= Math.min(image.getWidth() - 1, x + 1); i++) {
                sum += image.getRaster().getSample(i, j, 0);
                count++;
            }
        }
        return sum / count;
    }

    private static void spoil(Path docx, Path out, String how) throws IOException {
        Files.copy(docx, out);
        try (var zip = FileSystems.newFileSystem(out)) {
            var styles = zip.getPath("word/styles.xml");
            var document = zip.getPath("word/document.xml");
            switch (how) {
                case "font" -> replaceAll(styles, "仿宋_GB2312", "黑体");
                case "indent" -> replaceAll(styles, " w:firstLineChars=\"200\" w:firstLine=\"\\d+\"", "");
                case "table" -> replaceAll(document, "(?s)<w:tbl>.*?</w:tbl>", "");
                default -> throw new IllegalArgumentException(how);
            }
        }
    }

    private static void replaceAll(Path file, String what, String by) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var other = text.replaceAll(what, by);
        if (other.equals(text)) {
            throw new IllegalArgumentException(file + " has no " + what);
        }
        Files.writeString(file, other, StandardCharsets.UTF_8);
    }
}
