package org.gongwucang.standalone.moving;

/**
 * 服务器地址: of the stores of a house on servers.
 *
 * @param axonServer where its events are, or empty
 * @param eventsJdbc where its events are, or empty
 * @param mongodb where its vault is
 * @param vaultDatabase name of the vault's database; empty for the one that belongs to the address
 */
public record ServerAddresses(String axonServer, String eventsJdbc, String mongodb, String vaultDatabase) {}
