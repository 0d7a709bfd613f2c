package io.github.icp4j.validate;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a portfolio: each of its profiles, and what they have to agree on. */
public final class PortfolioValidator {
    private static final int MOST_UNRELATED = 3;

    private PortfolioValidator() {}

    /** All faults and warnings of a portfolio; those of a profile are placed below {@code /profiles/<index>}. */
    public static ValidationResult validate(Portfolio portfolio) {
        IssueList issues = new IssueList();
        issues.text("/name", "a portfolio's name", portfolio.name());
        if (portfolio.profiles().isEmpty()) {
            issues.error(IssueCode.EMPTY_LIST, "/profiles", "a portfolio must hold a profile", "add a profile");
        }
        Map<String, AttributeType> types = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < portfolio.profiles().size(); i++) {
            IdealCustomerProfile profile = portfolio.profiles().get(i);
            String place = "/profiles/" + i;
            Validator.validate(profile).issues().stream()
                    .map(issue -> issue.at(place + issue.pointer()))
                    .forEach(issues.issues()::add);
            if (!names.add(profile.name())) {
                duplicate(issues, place, profile.name());
            }
            sameTypes(issues, place, profile, types);
        }
        variants(issues, portfolio.profiles(), names);
        return new ValidationResult(issues.issues());
    }

    private static void duplicate(IssueList issues, String place, String name) {
        issues.error(
                IssueCode.DUPLICATE_PROFILE,
                place + "/name",
                "two profiles are called '" + name + "'",
                "give every profile a name of its own");
    }

    /** Accounts are read once for all profiles, so an attribute has to mean the same to each. */
    private static void sameTypes(
            IssueList issues, String place, IdealCustomerProfile profile, Map<String, AttributeType> types) {
        for (Attribute attribute : profile.attributes()) {
            AttributeType before = types.putIfAbsent(attribute.name(), attribute.type());
            if (before != null && before != attribute.type()) {
                issues.error(
                        IssueCode.CONFLICTING_ATTRIBUTE,
                        Pointers.child(place + "/attributes", attribute.name()),
                        "attribute '" + attribute.name() + "' is "
                                + attribute.type().label() + " here and " + before.label() + " in an earlier profile",
                        "give it one type in all profiles");
            }
        }
    }

    private static void variants(IssueList issues, List<IdealCustomerProfile> profiles, Set<String> names) {
        for (int i = 0; i < profiles.size(); i++) {
            String base = profiles.get(i).variantOf();
            if (base != null && !names.contains(base)) {
                issues.warning(
                        IssueCode.UNKNOWN_VARIANT,
                        "/profiles/" + i + "/variantOf",
                        "the portfolio has no profile called '" + base + "'",
                        "add that profile, or correct its name");
            }
        }
        String unrelated = profiles.stream()
                .filter(profile -> profile.variantOf() == null)
                .map(IdealCustomerProfile::name)
                .collect(Collectors.joining(", "));
        long count =
                profiles.stream().filter(profile -> profile.variantOf() == null).count();
        if (count > MOST_UNRELATED) {
            issues.warning(
                    IssueCode.TOO_MANY_PROFILES,
                    "/profiles",
                    "a team has one to three ideal customer profiles, but these are " + count + ": " + unrelated,
                    "merge some, or say which vary another (variantOf)");
        }
    }
}
