package org.gongwucang.query.year;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.year.YearRow.Closing;

/** 年报版次: a closing, as GraphQL shows it. */
record YearEdition(Closing closing) {

    public int edition() {
        return closing.edition();
    }

    public int periodEdition() {
        return closing.periodEdition();
    }

    public OffsetDateTime knownAt() {
        return closing.knownAt().atOffset(ZoneOffset.UTC);
    }

    public String report() {
        return closing.report();
    }

    public String cut() {
        return closing.cut();
    }

    public String root() {
        return closing.root();
    }

    public int streams() {
        return closing.streams();
    }

    public long entries() {
        return closing.entries();
    }

    public String closedBy() {
        return closing.closedBy();
    }

    public LocalDate closedOn() {
        return closing.closedOn();
    }
}
