package org.gongwucang.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.Client.Reply;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@FixtureServer
class ListedOperationsTest {

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void list(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("name.graphql"), "{ service { name } }");
        properties.add("gongwucang.listed-operations", folder::toString);
    }

    @Test
    void what_is_listed_is_answered_and_nothing_else() {
        Client client = new Client(port);

        assertThat(client.query("{service{name}}")
                        .json()
                        .at("/data/service/name")
                        .asString())
                .isEqualTo("Gongwucang 公物仓");
        Reply refused = client.query("{ service { name version } }");
        assertThat(refused.code()).isEqualTo("OPERATION_NOT_LISTED");
        assertThat(refused.json().path("data").isObject()).isFalse();
        assertThat(client.query("{ service {").code()).isEqualTo("QUERY_MALFORMED");
    }
}
