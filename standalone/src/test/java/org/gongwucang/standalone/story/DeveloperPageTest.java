package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongwucang.standalone.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** GraphiQL needs no internet, and is not there unless it was asked for. */
class DeveloperPageTest {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void the_page_and_all_it_needs_come_from_the_program() throws Exception {
        try (ConfigurableApplicationContext program = program(true)) {
            String page =
                    get(program, "/graphiql?path=/graphql&wsPath=/graphql").body();

            List<String> files = FILE.matcher(page)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(page).doesNotContain("http://", "https://");
            assertThat(files).hasSize(5);
            for (String file : files) {
                assertThat(get(program, file).statusCode()).as(file).isEqualTo(200);
            }
        }
    }

    @Test
    void without_the_option_neither_page_nor_files_are_there() throws Exception {
        try (ConfigurableApplicationContext program = program(false)) {
            assertThat(get(program, "/graphiql").statusCode()).isEqualTo(404);
            assertThat(get(program, "/webjars/graphiql/2.4.7/graphiql.min.js").statusCode())
                    .isEqualTo(404);
        }
    }

    private ConfigurableApplicationContext program(boolean dev) {
        return Start.withSettings(
                        Map.of("server.port", 0, "gongwucang.data", folder.toString(), "gongwucang.dev", dev), false)
                .context();
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext program, String path)
            throws IOException, InterruptedException {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
