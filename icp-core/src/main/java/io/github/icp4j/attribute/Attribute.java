package io.github.icp4j.attribute;

/**
 * A named, typed property of accounts; one record for each type, so that the compiler refuses a number test on text.
 *
 * <p>The built-in ones are constants of {@link Attributes}. A profile that asks for more declares its own:
 *
 * <pre>{@code
 * NumberAttribute sdrHeadcount = Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC);
 * }</pre>
 *
 * <p>Attributes are values: two with the same name, type and layer are equal.
 */
public sealed interface Attribute permits TextAttribute, NumberAttribute, FlagAttribute, TagsAttribute {
    /** The name under which profiles and accounts know the attribute; case matters. */
    String name();

    /** The layer that criteria on this attribute belong to unless they say otherwise. */
    Layer layer();

    /** The type of the attribute's values. */
    AttributeType type();

    /** A text attribute. */
    static TextAttribute text(String name, Layer layer) {
        return new TextAttribute(name, layer);
    }

    /** A number attribute. */
    static NumberAttribute number(String name, Layer layer) {
        return new NumberAttribute(name, layer);
    }

    /** A flag attribute. */
    static FlagAttribute flag(String name, Layer layer) {
        return new FlagAttribute(name, layer);
    }

    /** A tags attribute. */
    static TagsAttribute tags(String name, Layer layer) {
        return new TagsAttribute(name, layer);
    }

    /** An attribute of the type given. */
    static Attribute of(String name, AttributeType type, Layer layer) {
        return switch (type) {
            case TEXT -> text(name, layer);
            case NUMBER -> number(name, layer);
            case FLAG -> flag(name, layer);
            case TAGS -> tags(name, layer);
        };
    }
}
