package org.gongwucang.query.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 打印: HTML and CSS to PDF, one form after the other, since all share the fonts. The same page of the same instant gives the
 * same bytes. Nothing outside the page is read, and no font of the machine: the form says it is PDF/A-2b, for which every
 * font is in the file.
 */
@Component
class Printer {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Templates templates = new Templates();
    private @Nullable Fonts fonts;

    /** @param at instant that the file names as its own */
    synchronized byte[] print(Paper paper, Instant at) {
        try {
            Fonts letters = fonts();
            return pdf(templates.fill(paper, new Lettering(letters)), letters, at.truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fonts fonts() throws IOException {
        Fonts read = fonts == null ? new Fonts() : fonts;
        fonts = read;
        return read;
    }

    private static byte[] pdf(String page, Fonts letters, Instant at) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, letters, document)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            date(document, at);
            document.setDocumentId(identity(page, at));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private static PdfBoxRenderer renderer(String page, Fonts letters, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(COLOURS);
        builder.usePDDocument(document);
        builder.withProducer("Gongwucang");
        builder.useFont(font(document, letters.regular()), Fonts.FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(document, letters.bold()), Fonts.FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    private static PDFontSupplier font(PDDocument document, TrueTypeFont letters) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, letters, true));
    }

    /** The library dates what it writes by the clock of the machine. */
    private static void date(PDDocument document, Instant at) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(at.toEpochMilli());
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String told = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(\\w+Date)>[^<]*<", "<xmp:$1>" + at + "<");
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8))));
    }

    private static long identity(String page, Instant at) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(at.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(page.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
