package io.github.icp4j.review;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the figures of a list say against a profile, or against the list. */
final class ListFindings {
    private static final int MOST_NAMED = 5;

    private final IdealCustomerProfile profile;
    private final ReviewThresholds thresholds;
    private final Findings findings;

    ListFindings(IdealCustomerProfile profile, ReviewThresholds thresholds) {
        this.profile = profile;
        this.thresholds = thresholds;
        findings = new Findings(profile);
    }

    /** The figures with their findings. */
    ListReview of(ListReview list) {
        if (list.accounts() >= thresholds.smallestList()) {
            breadth(list);
            fires(list);
            list.coverage().forEach(this::covered);
        }
        list.unknownValues().forEach(this::unknown);
        duplicates(list.duplicates());
        return new ListReview(
                list.profile(),
                list.version(),
                list.fingerprint(),
                list.asOf(),
                list.accounts(),
                list.setAside(),
                list.statuses(),
                list.tiers(),
                list.certainTiers(),
                list.scores(),
                list.funnel(),
                list.splits(),
                list.coverage(),
                list.accountsOneFactAway(),
                list.oneFactAway(),
                list.values(),
                list.unknownValues(),
                list.duplicates(),
                list.dirty(),
                findings.open(),
                findings.accepted());
    }

    private void breadth(ListReview list) {
        String qualified = list.qualified() + " of " + list.accounts() + " accounts qualify ("
                + percent(list.percentQualified()) + " percent)";
        long enough = Math.min(thresholds.tooNarrow(), (list.accounts() + 9) / 10);
        if (list.percentQualified() > thresholds.tooBroad()) {
            findings.warning(
                    FindingCode.TOO_BROAD,
                    "/gates",
                    null,
                    qualified + ", more than " + percent(thresholds.tooBroad()) + " percent",
                    "add the gates and exclusions that your best customers share and your lost deals fail");
        } else if (list.qualified() < enough) {
            findings.warning(
                    FindingCode.TOO_NARROW,
                    "/gates",
                    null,
                    qualified + ", fewer than " + enough,
                    "look at the funnel for the step that takes most, and loosen it; or get a better list");
        }
    }

    private void fires(ListReview list) {
        for (int i = 0; i < list.funnel().size() - 1; i++) {
            FunnelStep step = list.funnel().get(i);
            boolean gate = step.kind().equals("gate");
            int position = gate ? i : i - profile.gates().size();
            String pointer = (gate ? "/gates/" : "/exclusions/") + position;
            step(step, gate, pointer, list.accounts());
        }
        int criteria = profile.criteria().size();
        for (int i = 0; i < list.splits().size(); i++) {
            boolean criterion = i < criteria;
            String pointer = criterion ? "/criteria/" + i : "/triggers/" + (i - criteria);
            split(list.splits().get(i), criterion ? "criterion" : "trigger", pointer, list.accounts());
        }
    }

    private void step(FunnelStep step, boolean gate, String pointer, long accounts) {
        String what = step.kind() + " '" + step.id() + "'";
        if (gate && step.passes() == accounts) {
            always(pointer, step.id(), "all " + accounts + " accounts pass " + what);
        } else if (!gate && step.passes() == accounts) {
            never(pointer, step.id(), what + " rules out none of " + accounts + " accounts");
        } else if (gate && step.passes() == 0) {
            never(pointer, step.id(), "none of " + accounts + " accounts passes " + what);
        } else if (!gate && step.out() == accounts) {
            always(pointer, step.id(), what + " rules out all " + accounts + " accounts");
        }
    }

    private void split(Split split, String kind, String pointer, long accounts) {
        String what = kind + " '" + split.id() + "'";
        if (split.match() == 0) {
            String unknown = split.unknown() == 0 ? "" : ", and " + split.unknown() + " are unknown in it";
            never(pointer, split.id(), "none of " + accounts + " accounts matches " + what + unknown);
        } else if (split.noMatch() == 0 && 2 * split.match() >= accounts) {
            String unknown = split.unknown() == 0 ? "" : " of which it is known";
            always(pointer, split.id(), "all " + split.match() + " accounts" + unknown + " match " + what);
        }
    }

    private void never(String pointer, String id, String message) {
        findings.warning(
                FindingCode.NEVER_FIRES,
                pointer,
                id,
                message,
                "check the names and bounds against the data, fill the data, or remove it");
    }

    private void always(String pointer, String id, String message) {
        findings.warning(
                FindingCode.ALWAYS_FIRES, pointer, id, message, "narrow it, or remove it if lists are always so");
    }

    private void covered(AttributeCoverage coverage) {
        if (coverage.percentKnown() < thresholds.poorlyCovered()) {
            findings.warning(
                    FindingCode.POORLY_COVERED,
                    pointer(coverage.attribute()),
                    coverage.attribute(),
                    coverage.attribute() + " is known of " + percent(coverage.percentKnown())
                            + " percent of the accounts",
                    "enrich the list, or give what asks for it missing: neutral with a minCoverage");
        }
    }

    private void unknown(UnknownValues unknown) {
        List<UnknownValue> named = unknown.values().stream()
                .filter(value -> value.nearest() != null || isClosed(unknown))
                .toList();
        if (named.isEmpty()) {
            return;
        }
        String listed =
                named.stream().limit(MOST_NAMED).map(ListFindings::inWords).collect(Collectors.joining(", "));
        findings.warning(
                FindingCode.UNKNOWN_VALUES,
                pointer(unknown.attribute()),
                unknown.attribute(),
                unknown.attribute() + " has values that the vocabulary does not know, " + unknown.accounts()
                        + " times: " + listed + (named.size() > MOST_NAMED ? " and others" : ""),
                "add them as aliases to the vocabulary of " + unknown.attribute() + ", or correct the data");
    }

    private static boolean isClosed(UnknownValues unknown) {
        return unknown.attribute().equals(Attributes.COUNTRY.name());
    }

    private static String inWords(UnknownValue value) {
        String meant = value.nearest() == null ? "" : ", did you mean '" + value.nearest() + "'?";
        return "'" + value.value() + "' (" + value.accounts() + meant + ")";
    }

    private void duplicates(Duplicates duplicates) {
        long all = duplicates.sameId() + duplicates.nearly();
        if (all > 0) {
            findings.warning(
                    FindingCode.DUPLICATE_ACCOUNTS,
                    "",
                    null,
                    (duplicates.complete() ? "" : "at least ") + all + " accounts seem to be in the list already, "
                            + duplicates.sameId() + " by id and " + duplicates.nearly() + " by a name that is nearly"
                            + " the same, such as "
                            + duplicates.examples().stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                    "merge them before scoring");
        }
    }

    /** The first gate, exclusion, criterion or trigger that asks for an attribute. */
    private String pointer(String name) {
        for (int i = 0; i < profile.gates().size(); i++) {
            if (mentions(name, List.of(profile.gates().get(i).when()))) {
                return "/gates/" + i;
            }
        }
        for (int i = 0; i < profile.exclusions().size(); i++) {
            if (mentions(name, List.of(profile.exclusions().get(i).when()))) {
                return "/exclusions/" + i;
            }
        }
        for (int i = 0; i < profile.criteria().size(); i++) {
            if (mentions(name, profile.criteria().get(i).conditions())) {
                return "/criteria/" + i;
            }
        }
        return profile.triggers().isEmpty() ? "" : "/triggers/0";
    }

    private static boolean mentions(String name, List<Condition> conditions) {
        boolean ofEvents = name.equals(IdealCustomerProfile.EVENT_VOCABULARY)
                || name.equals(IdealCustomerProfile.SUBJECT_VOCABULARY);
        return Mentions.of(conditions).names().contains(ofEvents ? Mentions.EVENTS : name);
    }

    private static String percent(double percent) {
        String rounded = String.format(Locale.ROOT, "%.1f", percent);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }
}
