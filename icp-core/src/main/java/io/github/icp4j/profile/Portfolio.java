package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The profiles of a team, against each of which an account is scored.
 *
 * @param name the portfolio's name
 * @param profiles the profiles, in the order that decides ties
 */
public record Portfolio(String name, List<IdealCustomerProfile> profiles) {
    /** Copies the list. */
    public Portfolio {
        requireNonNull(name, "name");
        profiles = List.copyOf(profiles);
    }

    /**
     * The attributes that accounts are read with: the built-in ones and those of every profile. Where profiles put one into
     * different layers, which does not matter to an account, it is given as the first declares it.
     *
     * @throws IllegalArgumentException where profiles give one attribute different types
     */
    public Schema schema() {
        Map<String, Attribute> byName = new LinkedHashMap<>();
        for (IdealCustomerProfile profile : profiles) {
            for (Attribute attribute : profile.attributes()) {
                Attribute first = byName.putIfAbsent(attribute.name(), attribute);
                if (first != null && first.type() != attribute.type()) {
                    throw new IllegalArgumentException("attribute '" + attribute.name() + "' is "
                            + first.type().label() + " in one profile and "
                            + attribute.type().label() + " in another");
                }
            }
        }
        return Schema.of(byName.values());
    }

    /** A portfolio of these profiles. */
    public static Portfolio of(String name, IdealCustomerProfile... profiles) {
        return new Portfolio(name, List.of(profiles));
    }
}
