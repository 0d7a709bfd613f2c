package io.github.icp4j.cli.review;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.review.Acceptance;
import io.github.icp4j.review.AttributeCoverage;
import io.github.icp4j.review.DirtyField;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.FunnelStep;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.NearMiss;
import io.github.icp4j.review.ScoreDistribution;
import io.github.icp4j.review.Split;
import io.github.icp4j.review.UnknownValues;
import io.github.icp4j.score.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reviews as trees of maps and lists, for {@link JsonDocument}. */
final class ReviewTree {
    private ReviewTree() {}

    static Map<String, @Nullable Object> of(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", finding.code().name());
        tree.put("severity", finding.severity().label());
        tree.put("pointer", finding.pointer());
        tree.put("at", finding.at());
        tree.put("message", finding.message());
        tree.put("why", finding.why());
        tree.put("remedy", finding.remedy());
        return tree;
    }

    static Map<String, @Nullable Object> of(Acceptance acceptance) {
        Map<String, @Nullable Object> tree = of(acceptance.finding());
        tree.put("reason", acceptance.reason());
        return tree;
    }

    static Map<String, @Nullable Object> of(AcceptedFinding idle) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", idle.code());
        tree.put("at", idle.at());
        tree.put("reason", idle.reason());
        return tree;
    }

    static Map<String, @Nullable Object> of(ListReview list) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("accounts", list.accounts());
        tree.put("qualified", list.qualified());
        tree.put("percentQualified", list.percentQualified());
        tree.put("hundredAccountsTest", list.passesHundredAccountsTest());
        Map<String, Object> statuses = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            statuses.put(status.label(), list.statuses().getOrDefault(status, 0L));
        }
        tree.put("status", statuses);
        tree.put("tiers", list.tiers());
        tree.put("certainTiers", list.certainTiers());
        tree.put("scores", of(list.scores()));
        tree.put("funnel", list.funnel().stream().map(ReviewTree::of).toList());
        tree.put("splits", list.splits().stream().map(ReviewTree::of).toList());
        tree.put("coverage", list.coverage().stream().map(ReviewTree::of).toList());
        tree.put("accountsOneFactAway", list.accountsOneFactAway());
        tree.put("oneFactAway", list.oneFactAway().stream().map(ReviewTree::of).toList());
        tree.put(
                "unknownValues",
                list.unknownValues().stream().map(ReviewTree::of).toList());
        Map<String, Object> duplicates = new LinkedHashMap<>();
        duplicates.put("sameId", list.duplicates().sameId());
        duplicates.put("nearly", list.duplicates().nearly());
        duplicates.put("complete", list.duplicates().complete());
        duplicates.put("examples", list.duplicates().examples());
        tree.put("duplicates", duplicates);
        tree.put("dirty", list.dirty().stream().map(ReviewTree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(ScoreDistribution scores) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", scores.count());
        tree.put("sum", Hundredths.toDecimal(scores.sum()));
        tree.put("mean", scores.mean().toBigDecimal());
        for (int percent : List.of(0, 10, 25, 50, 75, 90, 100)) {
            tree.put("p" + percent, scores.quantile(percent).toBigDecimal());
        }
        tree.put("tens", scores.tens());
        return tree;
    }

    private static Map<String, Object> of(FunnelStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", step.kind());
        tree.put("id", step.id());
        tree.put("passes", step.passes());
        tree.put("open", step.open());
        tree.put("out", step.out());
        tree.put("left", step.left());
        return tree;
    }

    private static Map<String, Object> of(Split split) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", split.id());
        tree.put("layer", split.layer().label());
        tree.put("match", split.match());
        tree.put("noMatch", split.noMatch());
        tree.put("unknown", split.unknown());
        tree.put("matchOfQualified", split.matchOfQualified());
        tree.put("points", Hundredths.toDecimal(split.points()));
        return tree;
    }

    private static Map<String, Object> of(AttributeCoverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("attribute", coverage.attribute());
        tree.put("known", coverage.known());
        tree.put("unknown", coverage.unknown());
        tree.put("percentKnown", coverage.percentKnown());
        tree.put("waiting", coverage.waiting());
        tree.put("pointsAtStake", Hundredths.toDecimal(coverage.atStake()));
        tree.put("lookUpFirst", coverage.first());
        tree.put("settles", coverage.settles());
        tree.put("lifts", coverage.lifts());
        return tree;
    }

    private static Map<String, @Nullable Object> of(NearMiss account) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", account.id());
        tree.put("attribute", account.attribute());
        tree.put("value", account.value());
        tree.put("tier", account.tier());
        tree.put("score", account.score().toBigDecimal());
        tree.put("scoreThen", account.scoreThen().toBigDecimal());
        return tree;
    }

    private static Map<String, Object> of(UnknownValues unknown) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("attribute", unknown.attribute());
        tree.put("accounts", unknown.accounts());
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        unknown.values().forEach(value -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("value", value.value());
            one.put("accounts", value.accounts());
            one.put("nearest", value.nearest());
            values.add(one);
        });
        tree.put("values", values);
        return tree;
    }

    private static Map<String, Object> of(DirtyField field) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", field.field());
        tree.put("fault", field.fault());
        tree.put("accounts", field.accounts());
        tree.put("examples", field.examples());
        return tree;
    }
}
