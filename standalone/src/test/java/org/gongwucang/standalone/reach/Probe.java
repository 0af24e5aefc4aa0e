package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongwucang.standalone.reach.Filled.Place;

/** 试问: one request with something at one place of it, everything else being the asker's own. */
final class Probe {

    private static final Set<String> LINKS = Set.of("ExportLink", "FormLink", "LabelSheet");
    private static final int DEPTH = 1;

    private final Office office;
    private final Filled own;
    private final Map<String, String> ofNobody = new HashMap<>();

    Probe(Office office, Filled own) {
        this.office = office;
        this.own = own;
    }

    /** What is answered to it, with the id taken out. */
    String answer(String account, GraphQLObjectType root, GraphQLFieldDefinition field, Place place, String id) {
        String document = root.getName().toLowerCase(Locale.ROOT) + " { " + field.getName()
                + own.arguments(field.getArguments(), place, id) + selection(field) + " }";
        return office.ask(account, document).replace(id, "•");
    }

    /** The same of an id of the same form that stands for nothing. */
    String answerToNobody(
            String account, GraphQLObjectType root, GraphQLFieldDefinition field, Place place, String id) {
        String none = Ids.ofNobody(id);
        return ofNobody.computeIfAbsent(
                String.join(" ", account, field.getName(), place.toString(), none),
                asked -> answer(account, root, field, place, none));
    }

    /** A link is another one each time. */
    private static String selection(GraphQLFieldDefinition field) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        if (LINKS.contains(type)) {
            return type.equals("LabelSheet") ? " { missing form { fileName } }" : " { fileName }";
        }
        return Selections.below(field, DEPTH);
    }
}
