package org.gongwucang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;

class SchemaFilesTest {

    @Test
    void standalone_serves_queries_mutations_and_subscriptions() {
        GraphQLSchema schema = Sdl.schema(Sdl.standalone());

        assertThat(schema.getQueryType().getFieldDefinition("service")).isNotNull();
        assertThat(schema.getMutationType()).isNotNull();
        assertThat(schema.getSubscriptionType()).isNotNull();
    }

    @Test
    void the_command_side_serves_mutations_and_no_subscriptions() {
        GraphQLSchema schema = Sdl.schema(Sdl.registry("shared", "command"));

        assertThat(schema.getMutationType()).isNotNull();
        assertThat(schema.getSubscriptionType()).isNull();
    }

    @Test
    void
            the_query_side_serves_subscriptions_and_changes_nothing_but_its_own_ledgers_and_what_it_puts_together_or_sends() {
        GraphQLSchema schema = Sdl.schema(Sdl.registry("shared", "query"));

        assertThat(schema.getSubscriptionType()).isNotNull();
        assertThat(schema.getMutationType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .containsExactlyInAnyOrder("refillLedger", "retryParked", "prepareYear", "retryNotice");
    }
}
