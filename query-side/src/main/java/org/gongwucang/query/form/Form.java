package org.gongwucang.query.form;

import java.util.Optional;

/** 表单: one kind of document: what it asks, and what of the answer stands where. Its looks are its template's. */
abstract class Form {

    private final String name;
    private final String ledger;

    /**
     * @param name by which it is asked for, and of its template
     * @param ledger up to whose horizon it tells
     */
    Form(String name, String ledger) {
        this.name = name;
        this.ledger = ledger;
    }

    final String name() {
        return name;
    }

    final String ledger() {
        return ledger;
    }

    /** The filled form; nothing where there is no such document, or none within the caller's reach. */
    abstract Optional<? extends FormFile> fill(Filling filling);
}
