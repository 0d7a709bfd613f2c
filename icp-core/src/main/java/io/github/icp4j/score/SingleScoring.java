package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores one account at a time: prepares it, then adds up what its answers earn.
 *
 * <p>Of most criteria one leaf decides. Their points, weights and bounds hang on the leaf's bit and are added up for all of
 * them at once ({@link SimpleParts}); the rest are gone through one by one. Immutable and safe for use by several threads.
 */
final class SingleScoring {
    private final Leaves leaves;
    private final List<AttributeLeaves> attributes;
    private final EventAnswers events;
    private final Checks checks;
    private final SimpleParts simple;
    private final SinglePart[] others;
    private final Totals totals;
    private final Tiers tiers;
    private final int minCoverage;

    SingleScoring(IdealCustomerProfile profile, ResolvedNames names) {
        leaves = new Leaves(names);
        checks = new Checks(profile, leaves);
        List<SinglePart> all = new ArrayList<>();
        for (Criterion criterion : profile.criteria()) {
            all.add(SinglePart.of(criterion, profile, leaves));
        }
        for (Trigger trigger : profile.triggers()) {
            all.add(SinglePart.of(trigger, profile, leaves, names));
        }
        List<SinglePart> byLeaf = all.stream().filter(SinglePart::isOneLeaf).toList();
        others = all.stream().filter(part -> !part.isOneLeaf()).toArray(SinglePart[]::new);
        totals = new Totals(profile, all);
        simple = new SimpleParts(byLeaf, totals.limits(), leaves.words());
        tiers = new Tiers(profile);
        minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
        attributes = leaves.byAttribute();
        events = new EventAnswers(leaves.queries(), names);
    }

    PreparedAccount prepare(Account account) {
        long[] match = new long[leaves.words()];
        long[] known = new long[leaves.words()];
        for (int i = 0; i < attributes.size(); i++) {
            AttributeLeaves each = attributes.get(i);
            AttributeValue value = account.value(each.attribute().name()).orElse(null);
            if (value != null && value.type() != each.attribute().type()) {
                throw new BadValueException(
                        account.id(),
                        each.attribute().name(),
                        "must be " + each.attribute().type().label() + ", but was "
                                + value.type().label(),
                        null);
            }
            each.answer(value, match, known);
        }
        List<Event> happened = account.events().orElse(null);
        int[][] days = happened == null ? events.nothing() : events.days(happened);
        return new PreparedAccount(this, account.id(), match, known, days, happened != null);
    }

    Score score(PreparedAccount account, long asOf, Identity identity) {
        return totals.limits() == 0 ? open(account, asOf, identity) : limited(account, asOf, identity);
    }

    /** Where no layer has a limit, sums are a few local variables. */
    private Score open(PreparedAccount account, long asOf, Identity identity) {
        long fit = 0;
        long intent = 0;
        long unknownWeight = 0;
        long unknownMax = 0;
        long unknownWorst = 0;
        long leftOutFit = 0;
        long leftOutIntent = 0;
        boolean anyKnown = false;
        for (int word = 0; word < simple.words(); word++) {
            long known = simple.known(account, word);
            long match = account.match(word) & known;
            anyKnown |= known != 0;
            fit += simple.earned(0, word, match);
            intent += simple.earned(1, word, match);
            long unknown = simple.unknown(word, known);
            if (unknown != 0) {
                long weight = simple.unknownWeight(word, unknown);
                unknownWeight += weight;
                unknownMax += simple.unknownMax(word, unknown, weight);
                unknownWorst += simple.unknownWorst(word, unknown);
                leftOutFit += simple.leftOut(0, word, unknown);
                leftOutIntent += simple.leftOut(1, word, unknown);
            }
        }
        for (SinglePart part : others) {
            long points = part.pointsOf(account, asOf);
            boolean known = points != SinglePart.UNKNOWN;
            anyKnown |= known;
            fit += known && part.side() == 0 ? points : 0;
            intent += known && part.side() == 1 ? points : 0;
            unknownWeight += known ? 0 : part.range().weight();
            unknownMax += known ? 0 : part.range().max();
            unknownWorst += known ? 0 : part.range().worst();
            leftOutFit += known || part.side() == 1 ? 0 : part.leftOutMax();
            leftOutIntent += known || part.side() == 0 ? 0 : part.leftOutMax();
        }
        return result(
                account,
                asOf,
                identity,
                anyKnown,
                totals.coverage(unknownWeight),
                Math.max(0, totals.openRatio(fit + intent, leftOutFit + leftOutIntent)),
                totals.openRatio(0, fit, leftOutFit),
                totals.openRatio(1, intent, leftOutIntent),
                totals.openRatio(fit + intent + unknownWorst, 0),
                totals.openRatio(fit + intent + unknownMax, 0));
    }

    private Score limited(PreparedAccount account, long asOf, Identity identity) {
        SingleSums sums = SingleSums.ofThread(totals.limits());
        simple.addTo(account, sums);
        for (SinglePart part : others) {
            part.addTo(account, asOf, sums);
        }
        return result(
                account,
                asOf,
                identity,
                sums.anyKnown,
                totals.coverage(sums),
                totals.score(sums),
                totals.ratio(0, sums),
                totals.ratio(1, sums),
                totals.lowest(sums),
                totals.highest(sums));
    }

    private Score result(
            PreparedAccount account,
            long asOf,
            Identity identity,
            boolean anyKnown,
            int coverage,
            int score,
            int fit,
            int intent,
            int lowest,
            int highest) {
        boolean disqualified = false;
        boolean review = !anyKnown;
        long failed = 0;
        long unknown = 0;
        if (checks.areLeaves()) {
            failed = checks.failedLeaves(account);
            unknown = checks.unknownLeaves(account);
            disqualified = failed != 0 || checks.failsFor(unknown);
            review |= checks.reviewsFor(unknown);
        } else {
            for (int i = 0; i < checks.size(); i++) {
                Outcome outcome = checks.test(i, account, asOf);
                if (outcome == Outcome.UNKNOWN) {
                    unknown |= 1L << i;
                    disqualified |= checks.policy(i) == IfUnknown.FAIL;
                    review |= checks.policy(i) == IfUnknown.REVIEW;
                } else if (checks.fails(i, outcome)) {
                    failed |= 1L << i;
                    disqualified = true;
                }
            }
        }
        boolean many = checks.size() > Long.SIZE;
        boolean enough = !review && coverage >= minCoverage;
        Status status = disqualified ? Status.DISQUALIFIED : enough ? Status.QUALIFIED : Status.INSUFFICIENT_DATA;
        boolean qualified = status == Status.QUALIFIED;
        int value = disqualified ? 0 : score;
        return new Score(
                account.id(),
                identity,
                status,
                qualified ? tiers.tier(value) : null,
                qualified ? tiers.grade(fit, intent) : null,
                value,
                fit,
                intent,
                coverage,
                disqualified ? 0 : lowest,
                disqualified ? 0 : highest,
                many ? checks.failed(account, asOf) : checks.ids(failed),
                many ? checks.unknown(account, asOf) : checks.ids(unknown));
    }
}
