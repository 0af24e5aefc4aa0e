/** 台账服务: the ledger server of one machine. It speaks MongoDB's protocol and keeps its rows and indexes in one file. */
@NullMarked
package org.gongwucang.stores.ledgers;

import org.jspecify.annotations.NullMarked;
