package org.gongwucang.events.building;

import org.gongwucang.events.Entry;

/** 权属证号占用: a certificate of title is about one building. Stream {@code title:<certificate>}. */
public sealed interface TitleClaimEntry extends Entry permits TitleCertificateClaimed, TitleCertificateReleased {

    /** Number of the certificate. */
    String certificate();
}
