package org.gongwucang.command.fleet;

/**
 * 编制与实有: numbers of vehicles.
 *
 * @param held that the unit has
 * @param pending approved and not delivered
 * @param establishment that it may have
 */
public record FleetNumbers(int held, int pending, int establishment) {

    /** With one more. */
    int after() {
        return held + pending + 1;
    }

    boolean hasRoom() {
        return after() <= establishment;
    }
}
