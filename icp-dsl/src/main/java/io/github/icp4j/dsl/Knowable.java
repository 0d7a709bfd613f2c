package io.github.icp4j.dsl;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Condition;

/** What can be asked of an attribute of any type: whether its value is known. */
@CheckReturnValue
public sealed interface Knowable permits TextConditions, TagsConditions, NumberConditions, FlagConditions {
    /** The attribute tested. */
    Attribute attribute();

    /** The value is known, whatever it is, and be it that there are no tags; never unknown itself. */
    default Condition known() {
        return new Condition.Known(attribute(), true);
    }

    /** The value is not known; never unknown itself. */
    default Condition notKnown() {
        return new Condition.Known(attribute(), false);
    }
}
