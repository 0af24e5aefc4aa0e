package org.gongwucang.query.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails.Builder;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.springframework.stereotype.Component;

/**
 * 缩略图: pictures of 320 points at most, upright. A picture is never unpacked whole: its size is read first, and of a large
 * one every second, third, … point is taken while it is read. One is made at a time.
 */
@Component
class Thumbnails {

    private static final int SIDE = 320;
    private static final long POINTS_IN_MEMORY = 2_000_000;
    private static final long PATIENCE_SECONDS = 10;

    /** Most points of a picture by type; a scan may be unpacked whole by its reader. */
    private static final Map<String, Long> MOST_POINTS =
            Map.of("image/jpeg", 100_000_000L, "image/png", 100_000_000L, "image/tiff", 16_000_000L);

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * A JPEG of the picture.
     *
     * @throws Fault NO_THUMBNAIL where it is no picture, cannot be read, or has too many points; UNAVAILABLE where too
     *     many want one
     */
    byte[] of(String type, Path file) throws IOException {
        Long most = Optional.ofNullable(MOST_POINTS.get(type)).orElseThrow(Thumbnails::none);
        if (!hasTurn()) {
            throw new Fault(FaultCode.UNAVAILABLE, Map.of());
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            return drawn(stream, most);
        } finally {
            turn.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] drawn(ImageInputStream stream, long most) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw none();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream);
            return reduced(reader, most);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Fault(FaultCode.NO_THUMBNAIL, Map.of(), e);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] reduced(ImageReader reader, long most) throws IOException {
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > most) {
            throw none();
        }
        ImageReadParam sparse = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.ceil(Math.sqrt((double) points / POINTS_IN_MEMORY)));
        sparse.setSourceSubsampling(every, every, 0, 0);
        BufferedImage picture = reader.read(0, sparse);
        Builder<BufferedImage> thumbnail = net.coobird.thumbnailator.Thumbnails.of(picture)
                .size(SIDE, SIDE)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg");
        orientation(reader)
                .ifPresent(orientation -> thumbnail.addFilter(ExifFilterUtils.getFilterForOrientation(orientation)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        thumbnail.toOutputStream(out);
        return out.toByteArray();
    }

    private static Optional<Orientation> orientation(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg")
                ? Optional.ofNullable(ExifUtils.getExifOrientation(reader, 0))
                : Optional.empty();
    }

    private static Fault none() {
        return new Fault(FaultCode.NO_THUMBNAIL, Map.of());
    }
}
