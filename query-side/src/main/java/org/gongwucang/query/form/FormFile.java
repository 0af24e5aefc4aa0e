package org.gongwucang.query.form;

/** 成品: a filled form that is fetched as a file. */
interface FormFile {

    Wording title();

    /** Number of the document; it names the file. */
    String number();

    /** Of the name of the file, with its dot. */
    String extension();
}
