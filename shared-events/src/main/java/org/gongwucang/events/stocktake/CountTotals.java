package org.gongwucang.events.stocktake;

/**
 * 盘点结果: lines of a stock-take, each in one of the figures.
 *
 * @param found where they were expected
 * @param elsewhere expected, and found in another place of the scope
 * @param missing expected, and not found
 * @param differing lots of which another number was counted
 * @param netted expected, and explained by a movement
 * @param unexpected known, and not expected there
 * @param unknown tags that nothing known bears
 * @param nettedSurplus not expected, and explained by a movement
 * @param explained differences that have a cause
 */
public record CountTotals(
        int found,
        int elsewhere,
        int missing,
        int differing,
        int netted,
        int unexpected,
        int unknown,
        int nettedSurplus,
        int explained) {

    /** Of what was expected. */
    public int accounted() {
        return found + elsewhere + missing + differing + netted;
    }

    /** What the book has to follow. */
    public int differences() {
        return elsewhere + missing + differing + unexpected + unknown;
    }
}
