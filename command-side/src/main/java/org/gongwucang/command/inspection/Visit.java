package org.gongwucang.command.inspection;

/**
 * 走访: one visit to a unit.
 *
 * @param unit empty before it was made, or after that was taken back
 */
record Visit(String unit) {

    static final Visit NONE = new Visit("");

    boolean exists() {
        return !unit.isEmpty();
    }
}
