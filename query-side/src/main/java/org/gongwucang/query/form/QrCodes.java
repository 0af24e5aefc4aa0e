package org.gongwucang.query.form;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** 二维码: QR code (ISO/IEC 18004) of a text, as a picture that stands in the page itself. */
final class QrCodes {

    /** Dots for each module of the code. */
    private static final int DOTS = 6;

    /** White modules around it; the page around the picture is white as well. */
    private static final int QUIET = 2;

    private QrCodes() {}

    /** Address of the picture, with the picture in it. */
    static String picture(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code(text)));
    }

    private static BitMatrix code(String text) {
        Map<EncodeHintType, Object> hints = new HashMap<>();
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, QUIET);
        // Where plain letters will do, readers need not be told of a character set; some stumble over it.
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code for a text of " + text.length() + " letters", tooLong);
        }
    }

    private static byte[] png(BitMatrix code) {
        BufferedImage picture =
                new BufferedImage(code.getWidth() * DOTS, code.getHeight() * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
