package org.gongwucang.standalone.reach;

import java.util.*;
import org.gongwucang.standalone.demo.Neighbours;
import org.gongwucang.standalone.testing.*;
import org.gongwucang.command.identity.DemoAccounts;
import org.junit.jupiter.api.*;
import org.springframework.graphql.execution.GraphQlSource;
import graphql.schema.*;
import java.net.http.*;
import java.nio.file.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherUnitsTest {
    static RunningProgram PROGRAM = new RunningProgram();
    static String token(String a) {
        return PROGRAM.ask(null, "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token } }", Map.of("a", a, "p", DemoAccounts.PASSWORD)).at("/data/signIn/token").asString();
    }
    static String raw(String token, String doc) {
        return PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address()).header("Content-Type","application/json").header("Accept","application/json").header("Authorization","Bearer "+token)
          .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().createObjectNode().put("query",doc).toString()))).body();
    }
    @Test
    void walk() throws Exception {
        long t0=System.currentTimeMillis();
        Neighbours.moveInto(PROGRAM);
        long t1=System.currentTimeMillis();
        System.err.println("moved in "+(t1-t0));
        GraphQLSchema schema = PROGRAM.bean(GraphQlSource.class).schema();
        StringBuilder out = new StringBuilder();
        for (String who : List.of("NA-X","NB-X","NC-X","demo-auditor")) {
            String tok = token(who);
            Told told = new Told();
            for (GraphQLFieldDefinition f : schema.getQueryType().getFieldDefinitions()) {
                String doc = "{ "+f.getName()+new Filled(n -> "nothing").arguments(f.getArguments(), null, "")+Selections.below(f)+" }";
                long s=System.currentTimeMillis();
                JsonNode a = JsonMapper.shared().readTree(raw(tok, doc));
                long e=System.currentTimeMillis();
                String err = a.has("errors") ? a.path("errors").path(0).toString() : "";
                out.append(who+"\t"+f.getName()+"\t"+doc.length()+"\t"+(e-s)+"\t"+err+"\t"+(a.toString().contains("乙方")?"B":"")+(a.toString().contains("甲方")?"A":"")+"\n");
                told.take(schema.getQueryType(), f, a.path("data").path(f.getName()));
            }
            Files.writeString(Path.of("/tmp/scratch-authorisation/told-"+who+".json"), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(told.values()));
        }
        Files.writeString(Path.of("/tmp/scratch-authorisation/walk.txt"), out.toString());
        System.err.println("walked "+(System.currentTimeMillis()-t1));
    }
}
