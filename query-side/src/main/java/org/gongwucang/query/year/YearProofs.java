package org.gongwucang.query.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.query.year.YearProof.StreamFlaw;
import org.gongwucang.query.year.YearProof.StreamFlawKind;
import org.gongwucang.query.year.YearRow.Closing;
import org.gongwucang.vault.attachment.FileDamaged;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 年报核验: computes a closing again from the entries, and holds it against what was signed and what the vault has. */
@Component
class YearProofs {

    private static final int MOST_FLAWS = 200;

    private final YearBook book;
    private final YearReports reports;
    private final StoredStreams streams;
    private final Uploads uploads;
    private final KeptFiles files;

    YearProofs(YearBook book, YearReports reports, StoredStreams streams, Uploads uploads, KeptFiles files) {
        this.book = book;
        this.reports = reports;
        this.streams = streams;
        this.uploads = uploads;
        this.files = files;
    }

    /** Empty where there is no such closing. */
    Optional<YearProof> prove(int year, int edition) {
        List<Closing> closings = book.closings(year);
        if (edition < 1 || edition > closings.size()) {
            return Optional.empty();
        }
        Closing closing = closings.get(edition - 1);
        Closing before = edition == 1 ? null : closings.get(edition - 2);
        byte[] report = CanonicalJson.of(reports.closed(year, closing, before));
        CutOfAll cut = CutOfAll.of(streams, closing.knownAt());
        byte[] list = kept(year, closing.cut());
        byte[] signed = kept(year, closing.report());
        return Optional.of(new YearProof(
                year,
                edition,
                closing.report(),
                CanonicalJson.digest(report),
                closing.root(),
                cut.root(),
                cut.streams().size(),
                cut.entries(),
                signed == null ? null : CanonicalJson.digest(signed).equals(closing.report()),
                list == null ? null : CanonicalJson.digest(list).equals(closing.cut()),
                list == null ? List.of() : flaws(new String(list, StandardCharsets.UTF_8), cut)));
    }

    /** The bytes that were signed, or null where the vault has them no more, or damaged. */
    byte @Nullable [] kept(int year, String digest) {
        return uploads.cited(
                        digest,
                        subject -> subject.kind().equals("Year") && subject.id().equals(String.valueOf(year)))
                .map(upload -> {
                    try (Spool content = files.open(upload);
                            ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                        Files.copy(content.file(), out);
                        return out.toByteArray();
                    } catch (FileDamaged damaged) {
                        return null;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(null);
    }

    private static List<StreamFlaw> flaws(String list, CutOfAll now) {
        Map<String, CutStream> there = new HashMap<>();
        now.streams().forEach(stream -> there.put(stream.stream(), stream));
        List<StreamFlaw> flaws = new ArrayList<>();
        list.lines().map(YearProofs::read).forEach(signed -> {
            CutStream is = there.remove(signed.stream());
            flaw(signed, is).ifPresent(kind -> flaws.add(new StreamFlaw(kind, signed.stream())));
        });
        there.keySet().stream()
                .sorted()
                .forEach(stream -> flaws.add(new StreamFlaw(StreamFlawKind.STREAM_LATE, stream)));
        return flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS));
    }

    private static Optional<StreamFlawKind> flaw(CutStream signed, @Nullable CutStream is) {
        if (is == null) {
            return Optional.of(StreamFlawKind.STREAM_MISSING);
        }
        if (is.last() != signed.last()) {
            return Optional.of(
                    is.last() < signed.last() ? StreamFlawKind.ENTRIES_MISSING : StreamFlawKind.ENTRIES_LATE);
        }
        return is.leaf().equals(signed.leaf()) ? Optional.empty() : Optional.of(StreamFlawKind.ENTRIES_ALTERED);
    }

    private static CutStream read(String line) {
        String[] parts = line.split("\t", -1);
        return new CutStream(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}
