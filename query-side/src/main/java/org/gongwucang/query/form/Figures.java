package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 数字: as they are written on forms: yuan with two decimals at least, and in capitals where a sum must not be altered. */
final class Figures {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int GROUP = 4;

    private Figures() {}

    static String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : format("#,##0.00####").format(yuan);
    }

    static String pieces(long pieces) {
        return format("#,##0").format(pieces);
    }

    static BigDecimal sum(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** 大写金额: rounded half up to 分, as 支付结算办法 has amounts written. */
    static String capitals(BigDecimal yuan) {
        BigDecimal rounded = yuan.abs().setScale(2, RoundingMode.HALF_UP);
        String whole = rounded.toBigInteger().toString();
        int cents = rounded.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        boolean none = whole.equals("0");
        String written = none && cents > 0 ? "" : whole(whole) + "元";
        return (yuan.signum() < 0 && rounded.signum() > 0 ? "负" : "") + written + cents(cents, none);
    }

    private static String cents(int cents, boolean alone) {
        if (cents == 0) {
            return "整";
        }
        int tenths = cents / 10;
        int hundredths = cents % 10;
        String first = tenths > 0 ? DIGITS.charAt(tenths) + "角" : alone ? "" : "零";
        return first + (hundredths > 0 ? DIGITS.charAt(hundredths) + "分" : "整");
    }

    private static String whole(String digits) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        boolean groupHasAny = false;
        for (int i = 0; i < digits.length(); i++) {
            int fromRight = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = !written.isEmpty();
            } else {
                written.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[fromRight % GROUP]);
                gap = false;
                groupHasAny = true;
            }
            if (fromRight % GROUP == 0) {
                written.append(groupHasAny ? GROUPS[fromRight / GROUP] : "");
                groupHasAny = false;
            }
        }
        return written.isEmpty() ? "零" : written.toString();
    }
}
