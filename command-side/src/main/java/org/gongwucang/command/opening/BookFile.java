package org.gongwucang.command.opening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.BookFileClaimed;
import org.jspecify.annotations.Nullable;

/** 账簿文件占用: a file is read as one book. Its stream is named after the digest, so the store lets one claim in. */
@Aggregate
@Revision("2")
public class BookFile extends Root {

    private @Nullable String book;

    static String streamOf(String digest) {
        return "book-file:" + digest;
    }

    void claim(Sha256 digest, BookKey forBook, LocalDate occurredOn) {
        require(!exists(), "FILE_ALREADY_IMPORTED", "book", String.valueOf(book));
        apply(new BookFileClaimed(digest.value(), forBook.value(), occurredOn));
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof BookFileClaimed claimed) {
            book = claimed.book();
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return streamOf(((BookFileClaimed) opening).fileDigest());
    }

    @Override
    protected @Nullable String code() {
        return book;
    }
}
