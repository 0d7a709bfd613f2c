package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.score.Check;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The cells of a subject hold every account, and no cell is empty: what is true of all cells is true of all accounts. */
class CellsProperties {
    @Property(tries = 8)
    void everyAccountLiesInACell(@ForAll long seed) {
        Random random = new Random(seed);
        Probe probe = new Probe(RandomProfiles.profile(random));
        List<Account> accounts = RandomAccounts.accounts(random, probe.profile, 60);
        probe.bySubject().forEach((subject, leaves) -> {
            Optional<List<Cell>> cells = Cells.of(probe.terms(leaves));
            if (cells.isPresent()) {
                Set<List<Outcome>> known = new LinkedHashSet<>();
                cells.get().forEach(cell -> known.add(cell.outcomes()));
                for (Account account : accounts) {
                    assertThat(known)
                            .as("%s of %s", subject, account.values())
                            .contains(probe.outcomes(leaves, account));
                }
            }
        });
    }

    @Property(tries = 8)
    void theExampleOfEveryCellIsInIt(@ForAll long seed) {
        Random random = new Random(seed);
        Probe probe = new Probe(RandomProfiles.profile(random));
        probe.bySubject()
                .forEach((subject, leaves) -> Cells.of(probe.terms(leaves)).ifPresent(cells -> {
                    for (Cell cell : cells.subList(0, Math.min(cells.size(), 40))) {
                        Account.Builder example = Account.builder("example");
                        cell.example().into(example, RandomAccounts.AS_OF);
                        Account account = example.build();
                        assertThat(probe.outcomes(leaves, account))
                                .as("%s of %s %s", subject, account.values(), account.events())
                                .isEqualTo(cell.outcomes());
                    }
                }));
    }

    /** Asks the reference evaluator what each leaf of a profile says of an account. */
    private static final class Probe {
        private final IdealCustomerProfile profile;
        private final List<Condition> leaves = new ArrayList<>();
        private final Scorer scorer;
        private final Meaning meaning;

        Probe(IdealCustomerProfile random) {
            Set<Condition> distinct = new LinkedHashSet<>();
            random.conditions().forEach(condition -> collect(condition, distinct));
            leaves.addAll(distinct);
            ProfileBuilder builder = IdealCustomerProfile.builder("probe")
                    .criterion(Criterion.of(
                            "any", new Condition.InRange(Attributes.EMPLOYEES, Bounds.atLeast(1)).points(1)));
            random.attributes().forEach(builder::attribute);
            random.vocabulary().forEach(builder::vocabulary);
            for (int i = 0; i < leaves.size(); i++) {
                builder.gate(Gate.of("leaf " + i, leaves.get(i)));
            }
            profile = builder.build();
            scorer = Scorer.of(profile);
            meaning = new Meaning(profile);
        }

        private static void collect(Condition condition, Set<Condition> leaves) {
            if (condition.children().isEmpty()) {
                leaves.add(condition);
            }
            condition.children().forEach(child -> collect(child, leaves));
        }

        /** Positions of leaves by what they look at; leaves that ask the same are one. */
        Map<Subject, List<Integer>> bySubject() {
            Map<Subject, List<Integer>> bySubject = new LinkedHashMap<>();
            Set<Term> seen = new LinkedHashSet<>();
            for (int i = 0; i < leaves.size(); i++) {
                Term term = term(i);
                if (seen.add(term)) {
                    bySubject
                            .computeIfAbsent(term.subject(), key -> new ArrayList<>())
                            .add(i);
                }
            }
            return bySubject;
        }

        List<Term> terms(List<Integer> positions) {
            return positions.stream().map(this::term).toList();
        }

        private Term term(int leaf) {
            return ((Formula.Leaf) meaning.of(leaves.get(leaf))).term();
        }

        List<Outcome> outcomes(List<Integer> positions, Account account) {
            List<Check> gates = scorer.explain(account, RandomAccounts.AS_OF).gates();
            return positions.stream().map(i -> gates.get(i).outcome()).toList();
        }
    }
}
