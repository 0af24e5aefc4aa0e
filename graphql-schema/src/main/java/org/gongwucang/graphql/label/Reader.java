package org.gongwucang.graphql.label;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;

/** 读者: who reads the answer that this thread prepares. */
public final class Reader {

    private Reader() {}

    /** The language asked for; Chinese where nobody asked, whatever the machine speaks. */
    public static Locale language() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale asked = (context == null ? new SimpleLocaleContext(null) : context).getLocale();
        return asked == null ? Labels.LANGUAGES.get(0) : Labels.languageFor(asked);
    }
}
