package org.gongwucang.query.form;

/** 纸面: what a template prints. */
interface Paper {

    /** Name of the template. */
    String template();

    Wording title();

    /** Number of the document; it names the file. */
    String number();
}
