package io.github.icp4j.cli.review;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.Acceptance;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.FindingSeverity;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.PortfolioReview;
import io.github.icp4j.review.ProfileReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a review has found, of one profile or several, with or without a list of accounts.
 *
 * @param portfolio the profiles reviewed
 * @param review what their definitions show
 * @param lists what a list of accounts shows of each, in the same order; empty where there is none
 * @param setAside how many lines of that list could not be read
 * @param asOf the date of the review
 */
public record ReviewReport(
        Portfolio portfolio, PortfolioReview review, List<ListReview> lists, long setAside, LocalDate asOf) {
    /** Copies the list. */
    public ReviewReport {
        lists = List.copyOf(lists);
    }

    /** Whether several profiles are reviewed; places are then below {@code /profiles/<index>}. */
    public boolean several() {
        return portfolio.profiles().size() > 1;
    }

    /** What was found of one profile, in its definition and on the list, severest first. */
    public List<Finding> findings(int profile) {
        List<Finding> findings = new ArrayList<>(review.profiles().get(profile).findings());
        if (!lists.isEmpty()) {
            findings.addAll(lists.get(profile).findings());
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** What was found of one profile and is accepted. */
    public List<Acceptance> accepted(int profile) {
        List<Acceptance> accepted =
                new ArrayList<>(review.profiles().get(profile).accepted());
        if (!lists.isEmpty()) {
            accepted.addAll(lists.get(profile).accepted());
        }
        return accepted;
    }

    /** Whether anything was found that matters so much or more. */
    public boolean has(FindingSeverity least) {
        boolean together = review.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(least) <= 0);
        for (int i = 0; i < portfolio.profiles().size(); i++) {
            together |=
                    findings(i).stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0);
        }
        return together;
    }

    /** The report as JSON. */
    public String toJson() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        List<Object> findings = new ArrayList<>();
        List<Object> accepted = new ArrayList<>();
        List<Object> idle = new ArrayList<>();
        for (int i = 0; i < portfolio.profiles().size(); i++) {
            String name = portfolio.profiles().get(i).name();
            String below = several() ? "/profiles/" + i : "";
            findings(i).forEach(finding -> findings.add(named(ReviewTree.of(finding.below(below)), name)));
            accepted(i)
                    .forEach(each -> accepted.add(
                            named(ReviewTree.of(new Acceptance(each.finding().below(below), each.reason())), name)));
            for (AcceptedFinding each : review.profiles().get(i).idle()) {
                idle.add(named(ReviewTree.of(each), name));
            }
        }
        review.findings().forEach(finding -> findings.add(ReviewTree.of(finding)));
        review.accepted().forEach(each -> accepted.add(ReviewTree.of(each)));
        tree.put("findings", findings);
        tree.put("accepted", accepted);
        tree.put("acceptedButNotFound", idle);
        tree.put("asOf", asOf);
        if (!lists.isEmpty()) {
            tree.put("setAside", setAside);
        }
        List<Object> profiles = new ArrayList<>();
        for (int i = 0; i < portfolio.profiles().size(); i++) {
            profiles.add(profile(i));
        }
        tree.put("profiles", profiles);
        return JsonDocument.of(tree);
    }

    private Map<String, @Nullable Object> profile(int index) {
        ProfileReview one = review.profiles().get(index);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("profile", one.profile());
        tree.put("version", one.version());
        tree.put("fingerprint", one.fingerprint());
        if (!lists.isEmpty()) {
            tree.put("list", ReviewTree.of(lists.get(index)));
        }
        return tree;
    }

    private Map<String, @Nullable Object> named(Map<String, @Nullable Object> tree, String profile) {
        if (several()) {
            tree.put("profile", profile);
        }
        return tree;
    }
}
