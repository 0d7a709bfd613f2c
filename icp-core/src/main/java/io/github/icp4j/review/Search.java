package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether an account can meet several demands at once, by trying every combination of cells.
 *
 * <p>Demands that share no subject are decided apart, so the work grows with what is entangled and not with the profile.
 */
final class Search {
    private final Budget budget;

    Search(Budget budget) {
        this.budget = budget;
    }

    /** Whether one account can meet all of these. */
    Answer canMeet(Demand... demands) {
        return canMeet(List.of(demands));
    }

    /** Whether one account can meet all of these. */
    Answer canMeet(List<Demand> demands) {
        Answer answer = Answer.POSSIBLE;
        for (List<Demand> component : Components.of(demands)) {
            Answer one = new Component(component).solve();
            if (one == Answer.IMPOSSIBLE) {
                return one;
            }
            answer = one == Answer.UNDECIDED ? one : answer;
        }
        return answer;
    }

    /** An account that meets all of these, or empty where none can or it is not decided. */
    Optional<Account> example(List<Demand> demands, String id, LocalDate asOf) {
        Component all = new Component(demands);
        return all.solve() == Answer.POSSIBLE
                ? Optional.ofNullable(all.choice).map(choice -> choice.example(id, asOf))
                : Optional.empty();
    }

    /** Demands that hang together. */
    private final class Component {
        private final List<Demand> demands;
        private final List<List<Demand>> testedAfter = new ArrayList<>();
        private Space.@Nullable Choice choice;
        private long steps;

        Component(List<Demand> demands) {
            this.demands = demands;
        }

        Answer solve() {
            Set<Term> terms = new LinkedHashSet<>();
            demands.forEach(demand -> terms.addAll(demand.terms()));
            Optional<Space> space = budget.isSpent() ? Optional.empty() : Space.of(terms);
            if (space.isEmpty()) {
                return Answer.UNDECIDED;
            }
            budget.spend(space.get().cost());
            plan(space.get());
            steps = budget.ofASearch();
            Space.Choice free = space.get().new Choice();
            Answer answer = tested(0, free) ? choose(space.get(), free, 0) : Answer.IMPOSSIBLE;
            choice = free;
            budget.spend(budget.ofASearch() - steps);
            return answer;
        }

        private void plan(Space space) {
            for (int i = 0; i <= space.subjects(); i++) {
                testedAfter.add(new ArrayList<>());
            }
            for (Demand demand : demands) {
                testedAfter.get(space.lastOf(demand.terms()) + 1).add(demand);
            }
        }

        private boolean tested(int chosen, World world) {
            return testedAfter.get(chosen).stream()
                    .allMatch(demand -> demand.test().test(world));
        }

        private Answer choose(Space space, Space.Choice free, int subject) {
            if (subject == space.subjects()) {
                return Answer.POSSIBLE;
            }
            for (Cell cell : space.cells(subject)) {
                if (--steps < 0) {
                    return Answer.UNDECIDED;
                }
                free.choose(subject, cell);
                if (tested(subject + 1, free)) {
                    Answer answer = choose(space, free, subject + 1);
                    if (answer != Answer.IMPOSSIBLE) {
                        return answer;
                    }
                }
            }
            return Answer.IMPOSSIBLE;
        }
    }
}
