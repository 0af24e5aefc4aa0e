package org.gongwucang.command.kernel;

/** 信封: names of what is said about a command and, copied, about its events. All values are text; none is a name or an address. */
public final class Envelope {

    /** Staff number of the person who acts. */
    public static final String ACTOR = "actor";
    /** Roles in which the person acts. */
    public static final String ROLE = "role";
    /** Delegations by which the person has roles that the operation asks for; absent where there are none. */
    public static final String DELEGATION = "delegation";
    /** Staff numbers of those whose roles they are, in the same order. */
    public static final String DELEGATOR = "delegator";
    /** Unit of that person. */
    public static final String UNIT = "unit";
    /** UUIDv5 of actor, the caller's command id and the line. */
    public static final String COMMAND_ID = "commandId";
    /** SHA-256 of the input, so that the same id with another input is noticed. */
    public static final String INPUT_DIGEST = "inputDigest";
    /** Marks the events of one unit of work: they are reversed together. */
    public static final String ACT_ID = "actId";
    /** Way in: graphql, import, automation. */
    public static final String CHANNEL = "channel";
    /** Message that directly caused this one. */
    public static final String CAUSATION_ID = "causationId";
    /** First message of the chain. */
    public static final String CORRELATION_ID = "correlationId";
    /** Said of a command only: version the caller has seen. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** Said of a command only: what it names that is not there for whoever sends it. */
    public static final String BEYOND_REACH = "beyondReach";

    private Envelope() {}
}
