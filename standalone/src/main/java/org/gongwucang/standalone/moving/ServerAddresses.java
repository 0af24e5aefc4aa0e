package org.gongwucang.standalone.moving;

/**
 * 服务器地址: of the stores of a house on servers.
 *
 * @param axonServer where its events are, or empty
 * @param context of the Axon Server
 * @param token for the Axon Server, or empty
 * @param certificate file of the authority of the Axon Server, or empty where it speaks without TLS
 * @param eventsJdbc where its events are, or empty
 * @param mongodb where its vault is
 * @param vaultDatabase name of the vault's database; empty for the one that belongs to the address
 */
public record ServerAddresses(
        String axonServer,
        String context,
        String token,
        String certificate,
        String eventsJdbc,
        String mongodb,
        String vaultDatabase) {}
