package org.gongwucang.query.ledger;

/** A row of the ledger of chairs. */
public record ChairRow(String room, int worth) {}
