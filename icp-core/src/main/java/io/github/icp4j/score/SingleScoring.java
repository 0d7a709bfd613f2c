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
        SingleSums sums = SingleSums.ofThread(totals.limits());
        simple.addTo(account, sums);
        for (SinglePart part : others) {
            part.addTo(account, asOf, sums);
        }
        boolean many = checks.size() > Long.SIZE;
        long failed = 0;
        long unknown = 0;
        boolean disqualified = false;
        boolean review = !sums.anyKnown;
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
        int coverage = totals.coverage(sums);
        boolean enough = !review && coverage >= minCoverage;
        Status status = disqualified ? Status.DISQUALIFIED : enough ? Status.QUALIFIED : Status.INSUFFICIENT_DATA;
        int score = disqualified ? 0 : totals.score(sums);
        int fit = totals.ratio(0, sums);
        int intent = totals.ratio(1, sums);
        boolean qualified = status == Status.QUALIFIED;
        return new Score(
                account.id(),
                identity,
                status,
                qualified ? tiers.tier(score) : null,
                qualified ? tiers.grade(fit, intent) : null,
                score,
                fit,
                intent,
                coverage,
                disqualified ? 0 : totals.lowest(sums),
                disqualified ? 0 : totals.highest(sums),
                many ? checks.failed(account, asOf) : checks.ids(failed),
                many ? checks.unknown(account, asOf) : checks.ids(unknown));
    }
}
