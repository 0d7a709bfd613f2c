package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.LeafVisitor;
import java.util.List;

/** Where the conditions inside a condition stand, as the end of a JSON pointer. */
final class ConditionPlaces extends LeafVisitor<String> {
    /** The place of a condition's child, below the condition's own. */
    static String child(Condition parent, int index) {
        String place = parent.accept(new ConditionPlaces());
        return parent instanceof Condition.Not ? place : place + "/" + index;
    }

    @Override
    protected String attribute(Attribute attribute, Condition leaf) {
        return "";
    }

    @Override
    protected String event(Condition.Happened leaf) {
        return "";
    }

    @Override
    protected String combined(List<Condition> children, Condition combinator) {
        if (combinator instanceof Condition.AllOf) {
            return "/allOf";
        }
        if (combinator instanceof Condition.AnyOf) {
            return "/anyOf";
        }
        return combinator instanceof Condition.AtLeastOf ? "/atLeastOf/of" : "/not";
    }
}
