package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.regex.Pattern;

/** 扫码标识: by which the device knows the scan, however often it is uploaded. */
record ScanId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    ScanId {
        require(FORM.matcher(value).matches(), "SCAN_ID_MALFORMED");
    }
}
