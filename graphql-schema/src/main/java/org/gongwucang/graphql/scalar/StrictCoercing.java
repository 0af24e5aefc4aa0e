package org.gongwucang.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * A scalar of the library that takes less than the library does, and says what it takes instead of naming classes.
 *
 * @param library does the reading and writing
 * @param expected what is taken, for the error message
 * @param sane which of the inputs, as they came and as the library read them, are taken
 * @param written makes a value one that the library can write
 */
record StrictCoercing<I, O>(
        Coercing<I, O> library, String expected, BiPredicate<Object, I> sane, UnaryOperator<Object> written)
        implements Coercing<I, O> {

    @Override
    public O serialize(Object value, GraphQLContext context, Locale locale) throws CoercingSerializeException {
        O result = library.serialize(written.apply(value), context, locale);
        if (result == null) {
            throw new CoercingSerializeException("A value could not be written; expected " + expected);
        }
        return result;
    }

    @Override
    public I parseValue(Object input, GraphQLContext context, Locale locale) throws CoercingParseValueException {
        try {
            I value = library.parseValue(input, context, locale);
            if (value != null && sane.test(input, value)) {
                return value;
            }
        } catch (CoercingParseValueException unreadable) {
            throw new CoercingParseValueException("Expected " + expected, unreadable);
        }
        throw new CoercingParseValueException("Expected " + expected);
    }

    @Override
    public I parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale)
            throws CoercingParseLiteralException {
        try {
            I value = library.parseLiteral(input, variables, context, locale);
            if (value != null && sane.test(raw(input), value)) {
                return value;
            }
        } catch (CoercingParseLiteralException unreadable) {
            throw new CoercingParseLiteralException("Expected " + expected, unreadable);
        }
        throw new CoercingParseLiteralException("Expected " + expected);
    }

    private static Object raw(Value<?> literal) {
        return literal instanceof StringValue text ? String.valueOf(text.getValue()) : literal;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return library.valueToLiteral(input, context, locale);
    }
}
