package org.gongwucang.stores.embedded;

import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.pool2.DestroyMode;
import org.apache.commons.pool2.impl.AbandonedConfig;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/** 连接池: whoever has a connection has passed the gate, until it is given back. */
final class GatedSource extends BasicDataSource {

    private final CheckpointGate gate;

    GatedSource(CheckpointGate gate) {
        this.gate = gate;
    }

    @Override
    protected GenericObjectPool<PoolableConnection> createObjectPool(
            PoolableConnectionFactory factory,
            GenericObjectPoolConfig<PoolableConnection> settings,
            AbandonedConfig abandoned) {
        return new GatedPool(factory, settings, gate);
    }

    private static final class GatedPool extends GenericObjectPool<PoolableConnection> {

        private final CheckpointGate gate;

        GatedPool(
                PoolableConnectionFactory factory,
                GenericObjectPoolConfig<PoolableConnection> settings,
                CheckpointGate gate) {
            super(factory, settings);
            this.gate = gate;
        }

        @Override
        public PoolableConnection borrowObject() throws Exception {
            gate.enter();
            boolean borrowed = false;
            try {
                PoolableConnection connection = super.borrowObject();
                borrowed = true;
                return connection;
            } finally {
                if (!borrowed) {
                    gate.leave();
                }
            }
        }

        @Override
        public void returnObject(PoolableConnection connection) {
            try {
                super.returnObject(connection);
            } finally {
                gate.leave();
            }
        }

        @Override
        public void invalidateObject(PoolableConnection connection, DestroyMode mode) throws Exception {
            try {
                super.invalidateObject(connection, mode);
            } finally {
                gate.leave();
            }
        }
    }
}
