package org.jiheng.report.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jiheng.report.model.Report;
import org.w3c.dom.Document;

/**
 * The report as PDF in the layout of GB/T 9704—2012: PDF/A-2a, tagged, with bookmarks and its fonts inside. Nothing is
 * fetched for it from anywhere.
 */
public final class PdfReport {

    public static final String MEDIA_TYPE = "application/pdf";

    static {
        XRLog.setLoggerImpl(new PdfLog());
        FontMappers.set(new PdfFontMapper());
    }

    private PdfReport() {}

    public static byte[] of(Report report) {
        return of(PdfMarkup.of(report));
    }

    static byte[] of(Document markup) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withProducer("Jiheng")
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useReplacementText(PdfText.MISSING);
            fetchNothing(builder);
            for (var font : PdfFont.values()) {
                builder.useFont(new InDocument(document, font), font.family(), 400, FontStyle.NORMAL, true);
            }
            builder.withW3cDocument(markup, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document.getDocumentCatalog().getStructureTreeRoot());
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The markup names no address; if it ever did, nobody would go there. */
    private static void fetchNothing(PdfRendererBuilder builder) {
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
        builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
        builder.useProtocolsStreamImplementation(
                PdfReport::refuse, "http", "https", "file", "data", "classpath", "jar");
    }

    /** Who hears the document is told where a link leads, and gets the character that 〓 stands for. */
    private static void describe(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var number = element.getExpandedForm();
                if (number != null && number.startsWith("U+")) {
                    element.setActualText(Character.toString(Integer.parseInt(number.substring(2), 16)));
                }
                describe(element);
            } else if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink link
                    && node instanceof PDStructureElement element) {
                link.setContents(element.getAlternateDescription());
            }
        }
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("A report asks for nothing outside itself: " + address);
    }

    /** A font of all reports in one document, which takes the part of it that it shows. */
    private static final class InDocument extends PDFontSupplier {

        private final PDDocument document;
        private final PdfFont font;

        InDocument(PDDocument document, PdfFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font.outlines(), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
