package org.gongwucang.command.opening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.gongwucang.command.opening.BookInputs.BookContent;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.BookFileClaimed;
import org.jspecify.annotations.Nullable;

/**
 * 账簿文件占用: a file is read as one book of things, and as one of orders. Its stream is named after the digest, so the store lets one
 * claim of each in.
 */
@Aggregate
@Revision("2")
public class BookFile extends Root {

    private @Nullable String book;

    static String streamOf(String digest, String content) {
        return "book-file:" + digest + (content.equals(BookContent.HOLDINGS.name()) ? "" : ":" + content);
    }

    void claim(StartBookImport c) {
        require(!exists(), "FILE_ALREADY_IMPORTED", "book", String.valueOf(book));
        apply(new BookFileClaimed(
                c.fileDigest().value(), c.book().value(), c.content().name(), c.occurredOn()));
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof BookFileClaimed claimed) {
            book = claimed.book();
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        BookFileClaimed claimed = (BookFileClaimed) opening;
        return streamOf(claimed.fileDigest(), claimed.content());
    }

    @Override
    protected @Nullable String code() {
        return book;
    }
}
