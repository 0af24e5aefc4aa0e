package org.gongwucang.query.form;

/** 纸面: what a template prints. */
interface Paper extends FormFile {

    /** Name of the template. */
    String template();

    @Override
    default String extension() {
        return ".pdf";
    }
}
