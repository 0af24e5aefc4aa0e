package org.gongwucang.standalone.fault;

/** 断点: an instant at which the program is killed. */
enum KillPoint {
    /** The command is decided, nothing of it is stored. */
    BEFORE_APPEND,
    /** The entries are stored and on the disk, the caller has not heard of it. */
    AFTER_APPEND,
    /** Some of a batch's version rows are written, others are not. */
    BETWEEN_VERSION_ROWS,
    /** A batch's rows are written, how far the ledger went is not. */
    BETWEEN_ROWS_AND_TOKEN,
    /** The vault holds the name or the password, the event store not yet the entry. */
    BETWEEN_VAULT_AND_ENTRY,
    /** It is stored that something is erased, the vault still holds it. */
    BETWEEN_ENTRY_AND_VAULT
}
