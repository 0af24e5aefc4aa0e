package org.gongwucang.query.ledger;

/** 排序: by one column; names by pinyin; ties by the key of the row. */
public record Order(String column, boolean descending) {

    public static Order by(String column) {
        return new Order(column, false);
    }

    /** @param direction ASC or DESC */
    public static Order by(String column, String direction) {
        return new Order(column, direction.equals("DESC"));
    }
}
